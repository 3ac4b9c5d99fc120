import type { Range } from 'vscode-languageserver-types';
import type { Message } from '../messages/message.ts';
import { globalRange, type ProfileDocument } from '../profile/document.ts';
import { syntaxMessage } from '../schema/syntax.ts';

/** A place that YAML cannot read. */
export interface BrokenPlace {
  readonly message: Message;
  readonly range: Range;
}

/** Can all of a document be read? */
export const isWhole = ({ placed }: ProfileDocument): boolean =>
  placed.every(({ segment }) => segment.problems.every(({ kind }) => kind === 'tabs'));

/** Everything of a document that cannot be read, in the order of the text. */
export const brokenPlaces = ({ placed }: ProfileDocument): readonly BrokenPlace[] =>
  placed.flatMap((one) => {
    const { problems, text, parsed } = one.segment;
    return problems.map((problem) => {
      const { message, span } = syntaxMessage(problem, text, parsed?.document ?? null);
      return { message, range: globalRange(one, span) };
    });
  });
