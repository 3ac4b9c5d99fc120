import { type Message, plural, say } from '../messages/message.ts';
import { type ProfileDocument, toolOf } from '../profile/document.ts';
import type { Severity } from '../rules/severity.ts';
import { maxSize } from '../yaml/parse.ts';
import type { Report } from './analyzer.ts';

/** Something to say about a file as a whole rather than about a place in it. Its codes are no rules: nothing sets them. */
export interface Notice {
  readonly code: 'merit.too-large' | 'merit.foreign' | 'merit.more';
  readonly severity: Severity;
  readonly message: Message;
}

const megabytes = (size: number): string => `${Math.floor(size / 1_000_000)} MB`;

/** What is said of a file that is no profile, or of findings that are not shown. */
export function noticesOf({ kind }: ProfileDocument, { omitted }: Pick<Report, 'omitted'>): readonly Notice[] {
  switch (kind) {
    case 'too-large': {
      const message = say('This file is larger than {size}, so Merit does not read it.', { size: megabytes(maxSize) });
      return [{ code: 'merit.too-large', severity: 'warning', message }];
    }
    default: {
      const name = toolOf(kind);
      if (name !== null) {
        const message = say('This is a {name} file. Merit can convert it to a profile.', { name });
        return [{ code: 'merit.foreign', severity: 'information', message }];
      }
      const message = plural(
        omitted,
        '{count} more finding is not shown; the ones here are the most serious. `merit check` lists all.',
        '{count} more findings are not shown; the ones here are the most serious. `merit check` lists all.',
      );
      return omitted > 0 ? [{ code: 'merit.more', severity: 'information', message }] : [];
    }
  }
}
