import { type Message, plural, say } from '../messages/message.ts';

/** What a careful colleague would bring up as one thing: the findings it is made of, and how it is put. */
export interface Topic {
  /** Codes of rules, or areas of them (`contact`). Each code belongs to the first topic that names it. */
  readonly codes: readonly string[];
  /** What to do. `count`: the places it is about; `where`: the entries it is about, or null where there are many or none. */
  readonly title: (count: number, where: string | null) => Message;
  readonly why: Message;
}

/** Every rule has its topic here, but for `ignore.unused`, which is about comments. */
export const topics: readonly Topic[] = [
  {
    codes: ['schema', 'date.invalid'],
    title: (count) =>
      plural(
        count,
        'Mend the place that is not read as it was meant',
        'Mend {count} places that are not read as they were meant',
      ),
    why: say('What a program cannot read is missing from the pages, whatever else is right.'),
  },
  {
    codes: ['text.placeholder', 'layout.left-out'],
    title: (count) =>
      plural(
        count,
        'Fill in what a template left, or remove it',
        'Fill in what a template left in {count} places, or remove it',
      ),
    why: say('Nothing looks more hurried than a text that somebody else wrote for nobody.'),
  },
  {
    codes: ['contact.url', 'text.link-lost'],
    title: (count) => plural(count, 'See to the link', 'See to {count} links'),
    why: say('A link is an offer to look further: it has to lead there, and be short enough to type.'),
  },
  {
    codes: ['contact'],
    title: () => say('Make sure that you can be reached'),
    why: say('Who likes the page has to find you by it.'),
  },
  {
    codes: [
      'claim.arithmetic',
      'claim.headline',
      'claim.experience',
      'metric.sign',
      'date.end-before-start',
      'date.future',
      'date.multiple-current',
    ],
    title: (count) =>
      plural(count, 'Settle what contradicts itself', 'Settle {count} things that contradict each other'),
    why: say('One figure that does not add up makes a reader doubt the others.'),
  },
  {
    codes: ['date.missing', 'date.gap', 'date.overlap', 'date.order', 'date.precision', 'date.stale-expected'],
    title: () => say('Put the dates in order, so that none is asked about'),
    why: say('Readers go through the dates first, and ask about each hole they see.'),
  },
  {
    codes: ['bullet.unquantified', 'bullet.vague-magnitude', 'metric.no-baseline'],
    title: (count, where) =>
      where === null
        ? plural(
            count,
            'Put a figure on the highlight that lacks one',
            'Put figures on the strongest of {count} highlights that lack one',
          )
        : plural(
            count,
            'Put a figure on the highlight at {where} that lacks one',
            'Put figures on the strongest of {count} highlights at {where} that lack one',
            { where },
          ),
    why: say('How many, how much, how often: a reader believes and remembers what was counted.'),
  },
  {
    codes: ['bullet.weak-opening', 'bullet.passive', 'bullet.no-verb', 'bullet.tense', 'bullet.first-person'],
    title: (count, where) =>
      where === null
        ? plural(count, 'Open the highlight with what you did', 'Open {count} highlights with what you did')
        : plural(
            count,
            'Open the highlight at {where} with what you did',
            'Open {count} highlights at {where} with what you did',
            { where },
          ),
    why: say('The first words of a line are read most, often alone.'),
  },
  {
    codes: ['bullet.repeated-opening'],
    title: (count, where) =>
      where === null
        ? plural(count, 'Open the highlight in other words', 'Open {count} highlights in other words')
        : plural(
            count,
            'Open the highlight at {where} in other words',
            'Open {count} highlights at {where} in other words',
            { where },
          ),
    why: say('Lines that begin alike are taken for the same thing said again.'),
  },
  {
    codes: ['claim.derivable'],
    title: (count) =>
      plural(count, 'State the change that the figures show', 'State {count} changes that the figures show'),
    why: say('Nobody works out a percentage while reading; stated, it is what stays.'),
  },
  {
    codes: ['skill.no-evidence'],
    title: () => say('Let the work show the skills you list'),
    why: say('A skill that nothing else on the page uses is asked about in the interview.'),
  },
  {
    codes: ['skill.unlisted'],
    // One finding speaks of several skills.
    title: () => say('List the skills that the work shows'),
    why: say('Who looks for a skill looks through the list of them first.'),
  },
  {
    codes: ['skill'],
    title: () => say('Give each skill its own place in the list'),
    why: say('A program takes an item for one skill, and finds it by its name alone.'),
  },
  {
    codes: ['privacy'],
    title: () => say('Leave out what nobody may ask you'),
    why: say('It decides nothing for you, and some readers have to set such a page aside.'),
  },
  {
    codes: ['layout'],
    title: () => say('Make the pages fit'),
    why: say('A last page with a few lines looks like an accident.'),
  },
  {
    codes: ['spell.typo', 'spell.confusable', 'spell.compound', 'tech'],
    title: (count) => plural(count, 'Correct the spelling in one place', 'Correct the spelling in {count} places'),
    why: say('A word that is spelt wrong is seen before all that is right.'),
  },
  {
    codes: ['text.marker', 'text.markup'],
    title: (count) =>
      plural(
        count,
        'Take out the marks that are printed as they stand',
        'Take out marks that are printed as they stand, in {count} places',
      ),
    why: say('Signs of another tool tell that a text was pasted and not looked at again.'),
  },
  {
    codes: [
      'bullet.duplicate',
      'metric.duplicate',
      'bullet.length',
      'bullet.keywords',
      'bullet.filler',
      'bullet.buzzword',
      'bullet.self-praise',
    ],
    title: (count) =>
      plural(
        count,
        'Shorten what is said twice or at length',
        'Shorten what is said twice or at length, in {count} places',
      ),
    why: say('Each line that says nothing new takes the eye off one that does.'),
  },
  {
    codes: ['date.format', 'bullet.punctuation', 'metric.notation', 'spell.variant', 'name.inconsistent'],
    title: () => say('Write the same things in the same way'),
    why: say('A page in one hand reads as one piece of work.'),
  },
];

/** The topic of a rule; null for what no colleague would bring up. */
export const topicOf = (code: string): Topic | null =>
  topics.find(({ codes }) => codes.includes(code)) ??
  topics.find(({ codes }) => codes.includes(code.slice(0, code.indexOf('.')))) ??
  null;
