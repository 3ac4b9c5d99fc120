import type { Command, Head } from './command.ts';

/** A command as `merit --help` lists it; the rest of it is loaded when it is run or asked about, since a start has to be short. */
export interface Listed extends Head {
  readonly load: () => Promise<Command>;
}

type Loaded = Promise<{ readonly command: (head: Head) => Command }>;

const listed = (head: Head, load: () => Loaded): Listed => ({
  ...head,
  load: async () => (await load()).command(head),
});

/** The commands of `merit`, in the order of the help. */
export const commands: readonly Listed[] = [
  listed({ name: 'check', takes: 'FILE…|-', summary: 'say what is wrong' }, () => import('./commands/check.ts')),
  listed({ name: 'fix', takes: 'FILE…', summary: 'apply every safe fix' }, () => import('./commands/fix.ts')),
  listed(
    { name: 'review', takes: 'FILE', summary: 'what a careful colleague would say before you send it' },
    () => import('./commands/review.ts'),
  ),
  listed({ name: 'render', takes: 'FILE', summary: 'write the pages' }, () => import('./commands/render.ts')),
  listed(
    { name: 'import', takes: 'FILE|-', summary: 'a profile from another document' },
    () => import('./commands/import.ts'),
  ),
  listed(
    { name: 'new', takes: '[FILE]', summary: 'a profile to start from (profile.yaml)' },
    () => import('./commands/new.ts'),
  ),
  listed(
    {
      name: 'inspect',
      takes: 'KIND',
      summary: 'how Merit reads lines of standard input: bullet, date, technology, claim',
    },
    () => import('./commands/inspect.ts'),
  ),
  listed(
    { name: 'completion', takes: 'SHELL', summary: 'a script that completes commands and options: bash, zsh, fish' },
    () => import('./commands/completion.ts'),
  ),
];
