import type { Command, Option } from './command.ts';
import { type Output, UsageError } from './output.ts';

/** A script that teaches a shell the commands, their options and the values of these. */
type Script = (commands: readonly Command[]) => string;

const single = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const optionNames = ({ options }: Command): readonly (readonly [string, Option])[] => Object.entries(options);
const flags = (key: string, { short }: Option): readonly string[] => [...(short ? [`-${short}`] : []), `--${key}`];

const bash: Script = (commands) => {
  const values = commands.flatMap((command) =>
    optionNames(command).flatMap(([key, option]) =>
      option.type === 'boolean'
        ? []
        : `    ${flags(key, option)
            .map((flag) => single(`${command.name} ${flag}`))
            .join('|')}) words=${single((option.choices ?? []).join(' '))} value=1 ;;`,
    ),
  );
  const options = commands.map(
    (command) =>
      `      ${command.name}) words=${single([...optionNames(command).map(([key]) => `--${key}`), '--help'].join(' '))} ;;`,
  );
  const kinds = commands.flatMap(({ name, choices }) =>
    choices ? `    ${name}) words=${single(choices.join(' '))} ;;` : [],
  );
  return `# Completion of merit for bash: source <(merit completion bash)
_merit() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words='' value=''
  # bash cuts --format=json into three words.
  if [ "$current" = '=' ]; then current=''; elif [ "$previous" = '=' ]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${single([...commands.map(({ name }) => name), 'help', '--help', '--version'].join(' '))} -- "$current"))
    return
  fi
  case "$command $previous" in
${values.join('\n')}
  esac
  if [ -z "$value" ]; then
    case "$current" in
    -*) case "$command" in
${options.join('\n')}
      esac ;;
    *) case "$command" in
${kinds.join('\n')}
    help) words=${single(commands.map(({ name }) => name).join(' '))} ;;
      esac ;;
    esac
  fi
  # With no words of ours, bash offers files.
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$current")); fi
}
complete -o default -F _merit merit
`;
};

/** Text in an option of zsh's _arguments: brackets and colons end its parts. */
const inZsh = (text: string): string => text.replaceAll(/[[\]:\\]/g, (one) => `\\${one}`);

const zsh: Script = (commands) => {
  const described = commands.map(({ name, summary }) => `    ${single(`${name}:${summary.replaceAll(':', '\\:')}`)}`);
  const cases = commands.map((command) => {
    const specs = optionNames(command).flatMap(([key, option]) => {
      const action = option.choices ? `(${option.choices.join(' ')})` : option.files ? '_files' : ' ';
      const behind = option.type === 'boolean' ? '' : `:${inZsh(option.value ?? key)}:${action}`;
      // The value may follow as a word of its own or behind `=`; behind a short option it may stand at once.
      const joined = (flag: string): string => (behind === '' ? '' : flag.startsWith('--') ? '=' : '+');
      return flags(key, option).map((flag) => single(`${flag}${joined(flag)}[${inZsh(option.help)}]${behind}`));
    });
    const rest = command.choices ? `*:${command.takes}:(${command.choices.join(' ')})` : '*:file:_files';
    return `    ${command.name}) _arguments -s ${[...specs, single('--help[what the command does]'), single(rest)].join(' ')} ;;`;
  });
  return `#compdef merit
# Completion of merit for zsh: merit completion zsh > "\${fpath[1]}/_merit", or source it behind compinit.
_merit() {
  local -a commands
  commands=(
${described.join('\n')}
    'help:what a command does'
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
    help) _describe -t commands command commands ;;
  esac
}
if [ "$funcstack[1]" = _merit ]; then _merit "$@"; else compdef _merit merit; fi
`;
};

const inFish = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const fish: Script = (commands) => {
  const first = commands.map(
    ({ name, summary }) => `complete -c merit -f -n __fish_use_subcommand -a ${name} -d ${inFish(summary)}`,
  );
  const rest = commands.flatMap((command) => {
    const here = `complete -c merit -n ${inFish(`__fish_seen_subcommand_from ${command.name}`)}`;
    const options = optionNames(command).map(([key, { type, short, help, choices, files }]) => {
      const value =
        type === 'boolean' ? '' : choices ? ` -x -a ${inFish(choices.join(' '))}` : files ? ' -r -F' : ' -x';
      return `${here} -l ${key}${short ? ` -s ${short}` : ''}${value} -d ${inFish(help)}`;
    });
    return [...options, `${here} ${command.choices ? `-f -a ${inFish(command.choices.join(' '))}` : '-F'}`];
  });
  return `# Completion of merit for fish: merit completion fish > ~/.config/fish/completions/merit.fish
complete -c merit -f -n __fish_use_subcommand -a help -d 'what a command does'
${[...first, ...rest].join('\n')}
`;
};

const scripts: Readonly<Record<string, Script>> = { bash, zsh, fish };

/** The shells there is a script for. */
export const shells: readonly string[] = Object.keys(scripts);

/** `merit completion SHELL`: prints the script for a shell, made from the commands themselves. */
export function completion(shell: string | undefined, commands: readonly Command[], output: Output): number {
  const script = shell !== undefined && Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (!script) throw new UsageError(`\`merit completion\` takes ${shells.join(', ')}.`);
  output.out(script(commands));
  return 0;
}
