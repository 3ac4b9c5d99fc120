import { tables, technologyLines } from '../../support/readings.ts';

describe('words that are meant as technologies for what is said of them', () =>
  tables(technologyLines, {
    'asked for as a skill': [
      ['Chef {skills|skill|proficiency|knowledge} kept us', 'Chef'],
      ['Chef days kept us'],
      ['Experience {in|with|of|using} Chef is our day', 'Chef'],
      ['Experience {on|at} Chef is our day'],
      ['{experience|experienced|knowledge|familiar|familiarity|skill|skills|skilled} with Chef is our day', 'Chef'],
      ['{proficiency|proficient|expertise|fluency|fluent|background|exposure} with Chef is our day', 'Chef'],
      ['{comfortable|confident|at ease|hands-on} with Chef is our day', 'Chef'],
      ['{day|handy} with Chef is our day'],
      ['They {work|worked|working|train|trained|training} with Chef is our day', 'Chef'],
      ['They trained {in|on} Chef is our day', 'Chef'],
      ['They {works with|worked by} Chef is our day'],
      ['They {know|knows|learn|learned|learnt|learning|taught|teach|teaches|teaching} Chef is our day', 'Chef'],
      ['They sang Chef is our day'],
      ['Experience with Chef {is|are|would|will|ideally|preferred|required|desirable|welcome|a} our day', 'Chef'],
      ['Experience with Chef had our day'],
    ],
    'named as an example': [
      [
        'Our {tool|tools|software|program|programs|framework|frameworks|system|systems} such as Vault is our day',
        'Vault',
      ],
      [
        'Our {app|apps|platform|platforms|package|packages|product|products|suite|suites} such as Vault is our day',
        'Vault',
      ],
      ['Our {days|boats} such as Vault is our day'],
      ['Our tools {like|such as|including|e.g.|e.g.,|(e.g.} Vault is our day', 'Vault'],
      ['Our tools for Vault is our day'],
      ['Days {we use|you use|they use|we used|we run|we also use} Chef is our day', 'Chef'],
      ['Days {she use|we like} Chef is our day'],
      [
        'Chef or {similar|comparable|equivalent|alike|other|another|the like|a similar|an equivalent} kept our day',
        'Chef',
      ],
      ['Chef{ and similar|, and similar|, or similar} kept our day', 'Chef'],
      ['Chef {or better|and better|or any similar|or similarly} kept our day'],
    ],
    'behind a preposition': [
      [
        'Ran it {in|with|using|via|on|into|from|through|like|to|including|plus|use|used|uses|over|or} Vault daily',
        'Vault',
      ],
      ['Ran it {near|by} Vault daily'],
    ],
    'part of another name': [
      ['They ran the {American|Vitamin|Series|Grade|Class|Hepatitis|Plan|Level|Group|Section} Express server'],
      ['They ran the {Block|Tier|Federal|Phase|Category|Indian|Suite|Company|Type|Schedule} Express server'],
      ['They ran the {Exhibit|Appendix|Division} Express server'],
      ['They ran the old Express server', 'Express'],
      ['Worked with Express {live|semester|term|break|internship|quarter|festival|control|point|points}'],
      ['Worked with Express {management|processing|lead|leads|algebra|regression|than|forward|ahead|above}'],
      ['Worked with Express {beyond|entry|rights|of|was|were|has|had|corporation|corp|inc|ltd|india|financial}'],
      ['Worked with Express daily', 'Express'],
      ["Spring {'23|2023|’23} in Java", 'Java'],
      ['Spring 12 in Java', 'Spring, 12', 'Java'],
    ],
  }));
