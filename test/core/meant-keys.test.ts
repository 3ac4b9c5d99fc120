import { check } from './support/check.ts';
import { tables } from './support/readings.ts';

/** The key that is offered for an unknown one, of a job or, behind a slash, of the section before it. */
const offered = (named: string): readonly string[] => {
  const basics = named.startsWith('basics/');
  const key = named.replace('basics/', '');
  const text = basics
    ? `basics:\n  name: Ada Lind\n  ${key}: Some text\n`
    : `work:\n  - name: Oak\n    ${key}: Some text\n`;
  return check(text, 'schema.unknown-key').map(({ message }) => /`([^`]+)`\?/.exec(message)?.[1] ?? 'none');
};

describe('the key that was probably meant', () =>
  tables(offered, {
    'slips of the fingers': [
      ['{positon|positoin|posiiton|postion|poistion|pozition|possitions|position2}', 'position'],
      ['{postn|psotin}', 'none'],
      ['{startdate|start_date|start-date|StartDate|START_DATE|start date|startDat|startDte|strtDte}', 'startDate'],
      ['srtDte', 'none'],
      ['{urll|ulr|rul|ur}', 'url'],
      ['u', 'none'],
    ],
    'names of other formats, and of languages': [
      ['{title|role|jobTitle}', 'position'],
      ['{from|begin}', 'startDate'],
      ['{to|until}', 'endDate'],
      ['link', 'url'],
      ['{zzz|manager|position_de|de-position}', 'none'],
      ['basics/{emial|e-mail|mail}', 'email'],
      ['basics/{tel|telephone|mobile|phoneNumber}', 'phone'],
      ['basics/{headline|title}', 'label'],
      ['basics/{web|homepage}', 'url'],
      ['basics/{photo|avatar}', 'image'],
      ['basics/{about|bio}', 'summary'],
      ['basics/zzz', 'none'],
    ],
  }));
