import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { inside } from './support/inside.ts';

/** Is a program there? In CI all are, so that nothing is passed over. */
const there = (name: string): boolean =>
  process.env.CI !== undefined || spawnSync(name, ['--version'], { encoding: 'utf8' }).status === 0;

describe('merit completion', () => {
  const at = inside();
  const run = (program: string, args: readonly string[]): string => {
    const { stdout, stderr, error } = spawnSync(program, args, { cwd: at.path('.'), encoding: 'utf8' });
    assert.equal(error, undefined);
    assert.equal(stderr, '');
    return stdout;
  };
  beforeEach(async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { code, out, err } = await at.merit(['completion', shell]);
      assert.deepEqual([code, err], [0, '']);
      at.write(`script.${shell}`, out);
    }
  });

  /** What is offered behind each line. */
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['merit che', ['check']],
    ['merit check --for', ['--format']],
    ['merit check --format s', ['sarif']],
    ['merit review --format ', ['json', 'text']],
    ['merit check --fail-on h', ['hint']],
    ['merit render --template cl', ['classic']],
    ['merit inspect te', ['technology']],
    ['merit completion f', ['fish']],
    ['merit render --no-', ['--no-clobber', '--no-config']],
  ];

  it('completes in bash', () => {
    for (const [line, offered] of [...cases, ['merit check --format = j', ['json']] as const]) {
      const words = line.split(' ').map((word) => `'${word}'`);
      const script = `source script.bash; COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _merit; printf '%s\\n' "\${COMPREPLY[@]}"`;
      assert.deepEqual(run('bash', ['--norc', '-uc', script]).trim().split('\n').sort(), offered, line);
    }
    const files = `source script.bash; COMP_WORDS=(merit check scr); COMP_CWORD=2; _merit; echo "\${#COMPREPLY[@]}"; complete -p merit`;
    assert.equal(run('bash', ['--norc', '-c', files]), '0\ncomplete -o default -F _merit merit\n');
  });

  if (there('fish'))
    it('completes in fish', () => {
      for (const [line, offered] of cases) {
        const out = run('fish', ['--no-config', '-c', `source script.fish; complete -C '${line}'`]);
        const words = out
          .trim()
          .split('\n')
          .map((one) => one.split('\t')[0]);
        assert.deepEqual(words.sort(), offered, line);
      }
      assert.match(
        run('fish', ['--no-config', '-c', "source script.fish; complete -C 'merit check scr'"]),
        /^script\.fish$/m,
      );
    });

  if (there('zsh'))
    it('completes in zsh', () => {
      // A shell in a terminal of its own, whose completer tells what it would offer.
      const inner = [
        'autoload -Uz compinit; compinit -u -D; source ./script.zsh; PROMPT=',
        'compadd() { local -a found; if [[ " $* " == *" -O "* || " $* " == *" -A "* || " $* " == *" -D "* ]]; then builtin compadd "$@"; return; fi; builtin compadd -O found "$@"; for one in $found; do print -r -- offered:$one >> offered; done; builtin compadd "$@" }',
        'zle -C tell complete-word tell; tell() { _main_complete; print end >> offered }; bindkey "^T" tell',
        'print ready >> offered',
      ];
      at.write('inner.zsh', `${inner.join('\n')}\n`);
      at.write(
        'outer.zsh',
        `zmodload zsh/zpty
line="$1"
wait_for() { local i; for i in {1..400}; do [[ -f offered && "$(<offered)" == *$1* ]] && return; sleep 0.02; done; print "no $1"; exit 1 }
zpty shell 'TERM=xterm zsh -f -i'
zpty -w shell 'source ./inner.zsh'
wait_for ready
zpty -n -w shell "$line"$'\\x14'
wait_for end
zpty -d shell
cat offered
`,
      );
      const joined = [
        ['merit check --format=s', ['sarif']],
        ['merit import --from li', ['linkedin']],
      ] as const;
      for (const [line, offered] of [cases[0]!, cases[2]!, cases[8]!, ...joined]) {
        at.write('offered', '');
        const out = run('zsh', ['-f', 'outer.zsh', line]);
        const words = [...out.matchAll(/^offered:(.+)$/gm)].map(([, word]) => word!);
        assert.deepEqual([...new Set(words)].sort(), offered, line);
      }
    });

  it('says which shells it knows', async () => {
    for (const args of [['completion'], ['completion', 'csh']])
      assert.deepEqual(await at.merit(args), {
        code: 2,
        out: '',
        err: 'merit: `merit completion` takes bash, zsh, fish.\n',
      });
  });
});
