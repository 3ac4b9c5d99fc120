import { check, underlined } from './support/check.ts';
import { tables } from './support/readings.ts';

/** What YAML cuts off a highlight as a comment, as far as Merit says that it belongs to the text. */
const lost = (highlight: string): readonly string[] => {
  const text = `work:\n  - name: Quayside Bank\n    highlights:\n      - Kept 3 ledgers\n      - ${highlight}\n`;
  return check(text, 'schema.cut').map((problem) => underlined(text, problem));
};

describe('the text behind a #', () =>
  tables(lost, {
    'behind a word that ends no text': [
      [
        'Came in as {a|an|the|of|in|on|at|to|from|for|by|with|and|or|as|than|rank|ranked|ranking|number|no|place|position|level|room|unit|team|ticket|issue|bug|task|case|item|gate|bay|track|lane|class|grade|version} #help',
        '#help',
      ],
      [
        'Kam als {der|die|das|dem|den|des|und|oder|von|vom|zu|zum|zur|mit|für|im|am|auf|bei|Platz|Nummer|Rang|Raum} #help',
        '#help',
      ],
      [
        'Venue {le|la|les|un|une|de|du|et|ou|au|aux|pour|avec|par|sur|dans|numéro|el|los|las|y|del|al|para|con|por|en|puesto|e|do|da|dos|com|na|nº|n°} #help',
        '#help',
      ],
      ['Venuto {il|lo|gli|di|per|su|nel|numero|og|på|til|av|nummer|van|het|een|met|voor|op} #help', '#help'],
      ['Came in as {Team A|an OS|baker|deputy|IT|A} #help'],
    ],
    'behind a sign that ends no text': [
      ['Wrote it (in C #, twice) here', '#, twice) here'],
      ['Wrote it (in C # twice here', '# twice here'],
      ['Wrote it (with #help) here', '#help) here'],
      ['Wrote it (#help) now here'],
      ['Wrote it [see #help]', '#help]'],
      ['Wrote it [see help #me'],
      ['Wrote it {–|—|-|/|&|+} #help', '#help'],
      ['Wrote it in {C++|A+|G|XC} #help'],
      ['Wrote it in {C|F|J|/C|,C} #help', '#help'],
    ],
    'what goes on behind a tag': [
      ['Answered 40 letters #help {for|of|and|with|in} people', '#help {} people'],
      ['Answered 40 letters #help {now|40|} people'],
      ['Answered #help for people'],
      ['Answered 40 #help for people', '#help for people'],
    ],
    'numbers and tags': [
      [
        'Came in last {#1|# 1 of 300|# 12 in all|# 1234 of 300|# 12 overall|# 1 at Ely|# 1 on it|# 1 out of 9|# 1 for us|# 1 among them|#A4|#TeamTrees|#team9}',
        '{}',
      ],
      ['Came in last {# 12345 of 300|# one of 300|# 1 and on|#team-Trees|#team}'],
    ],
    notes: [
      [
        'Came in last of the {#todo 1|#fixme 1|#xxx 1|#hack 1|#note 1|#nb 1|#tbd 1|#wip 1|#draft 1|#private 1|#hidden 1|#hide 1|#old 1|#new 1|#optional 1|#check 1|#verify 1|#confirm 1|#update 1|#see 1|#cf 1|#maybe 1|#remove 1|#delete 1|#ask 1|#redacted 1|#fake 1|#example 1|#real 1|#merit-ignore|#prettier-ignore|#yaml-x|#yamllint x|#eslint x|#cspell x|#noqa|#region x|#vim x|#pragma x}',
      ],
      ['Came in last of the {#tod 1|#boat 1}', '{}'],
      ['Came in last of the {## TODO 1|# TODO 1}'],
    ],
  }));
