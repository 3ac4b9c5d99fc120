import { type Message, say } from '../../messages/message.ts';
import { topLevelKeys } from '../../profile/sections.ts';
import { isUnread, type Segment } from '../../profile/segment.ts';
import { placeOfKey } from '../../schema/placesOfKeys.ts';
import { insertKey } from '../../yaml/edit/index.ts';
import { items, kindOf, properties, property, type YamlNode } from '../../yaml/nodes.ts';
import { sourceOf } from '../../yaml/parse.ts';
import { type DocumentFinding, documentCheck, type Rule, type Summary } from '../rule.ts';

interface Contact {
  /** The segment holds `basics`. */
  readonly basics: boolean;
  /** The segment holds other content. */
  readonly content: boolean;
  readonly name: boolean;
  /** An e-mail address, a phone, a street, a site or an account. */
  readonly reachable: boolean;
}

const isText = (node: YamlNode): boolean => kindOf(node) === 'scalar' && /\S/.test(sourceOf(node) ?? '');

const written = (node: YamlNode, name: string): boolean => isText(property(node, name)?.value);

/** Parts of a name under keys of other tools (`first_name`, `display_name`) are a matter of keys, not of a missing name. */
const isNamed = (node: YamlNode): boolean =>
  written(node, 'name') ||
  properties(node).some(
    ({ name, value }) =>
      (/[a-z](?:_n|N)ame$/.test(name) || /^(?:first|last|given|family|full|sur)(?:name)?$/i.test(name)) &&
      name !== 'username' &&
      isText(value),
  );

function isReachable(node: YamlNode): boolean {
  const accounts = items(property(node, 'profiles')?.value).some(
    (one) => written(one, 'url') || written(one, 'username'),
  );
  return (
    accounts ||
    ['email', 'phone', 'url'].some((key) => written(node, key)) ||
    // Under a key that the format does not know: what is wrong there is the key.
    properties(node).some(({ name, value }) => placeOfKey(['basics', name]) === 'profiles' && isText(value)) ||
    written(property(node, 'location')?.value, 'address')
  );
}

/** Maps at the top level under a key of another tool that hold what belongs under `basics`: a name, with a way to reach its bearer. */
const strangers = ({ keys }: Segment): readonly YamlNode[] =>
  keys.flatMap(({ name, value }) =>
    !topLevelKeys.has(name) &&
    kindOf(value) === 'map' &&
    isNamed(value) &&
    (written(value, 'email') || written(value, 'phone'))
      ? [value]
      : [],
  );

const summaries = documentCheck<Contact>({
  summarise(model, _, segment) {
    const node = model.basics?.node;
    const basics = segment.keys.some((key) => key.name === 'basics');
    const content = segment.entries.some(
      (entry) => entry.section === 'work' || entry.section === 'education' || entry.section === 'basics',
    );
    // Of what stands under a key that the format does not know, or cannot be read, that is said.
    const known = strangers(segment).length > 0 || (basics && isUnread(segment));
    return basics || content || known
      ? { basics, content, name: known || isNamed(node), reachable: known || isReachable(node) }
      : null;
  },
  *check() {},
}).summarise;

/** A finding on the key `basics`, or on the first entry of a profile that has none. Nothing for one that is still empty. */
function* missing(
  code: string,
  message: Message,
  all: readonly Summary<Contact>[],
  has: (contact: Contact) => boolean,
  add: { readonly key: string; readonly title: Message; readonly placeholder: string },
): Iterable<DocumentFinding> {
  if (!all.some(({ value }) => value.content) || all.some(({ value }) => has(value))) return;
  const holder = all.find(({ value }) => value.basics) ?? all[0]!;
  yield {
    code,
    message,
    at: holder.at,
    place: (_, segment) => {
      const key = segment.keys.find((one) => one.name === 'basics') ?? segment.keys[0];
      const entry = segment.entries[0];
      if (key) return { span: key.span, path: [key.name] };
      return entry ? { span: { start: entry.span.start, end: entry.span.start + 1 }, path: [entry.section] } : null;
    },
    fixes: (lookup) => {
      const { model, segment } = lookup(holder.at);
      const edit = model.basics && insertKey(segment, model.basics.node, add.key, add.placeholder);
      return edit ? [{ title: add.title, safe: false, edits: [edit] }] : [];
    },
  };
}

export const contactName: Rule = {
  code: 'contact.name',
  summary: 'A profile without a name.',
  rationale: 'The name is the first thing on the page and the first thing a parser looks for.',
  defaultSeverity: 'warning',
  examples: {
    bad: ['basics:\n  label: Engineer\nwork:\n  - name: Quayside Bank\n'],
    good: ['basics:\n  name: Ada Marlowe\n'],
  },
  document: documentCheck<Contact>({
    summarise: (model, context, segment) => summaries(model, context, segment) as Contact | null,
    check: (all) =>
      missing(
        'contact.name',
        say('Whose profile is this? Add `name` under `basics`.'),
        all,
        (contact) => contact.name,
        {
          key: 'name',
          title: say('Add your name'),
          placeholder: '[your name]',
        },
      ),
  }),
};

export const contactMissing: Rule = {
  code: 'contact.missing',
  summary: 'A profile without any way to reach its person.',
  rationale:
    'Somebody who likes what they read needs a way to tell you. An e-mail address is what nearly everybody uses.',
  defaultSeverity: 'warning',
  examples: {
    bad: ['basics:\n  name: Ada Marlowe\n'],
    good: [
      'basics:\n  name: Ada Marlowe\n  email: ada@example.com\n',
      'basics:\n  name: Ada Marlowe\n  profiles:\n    - network: LinkedIn\n      username: adamarlowe\n',
    ],
  },
  document: documentCheck<Contact>({
    summarise: (model, context, segment) => summaries(model, context, segment) as Contact | null,
    check: (all) =>
      missing(
        'contact.missing',
        say('There is no way to reach you here. Add `email` under `basics`.'),
        all,
        (contact) => contact.reachable,
        { key: 'email', title: say('Add an e-mail address'), placeholder: '[your e-mail address]' },
      ),
  }),
};
