import { tables } from '../support/readings.ts';
import { flagged } from '../support/sentences.ts';

describe('a text that was to be replaced', () =>
  tables((text) => flagged('text.placeholder', text), {
    'places kept for what was to come': [
      ['Cut the close [how {many|much|often|fast|measured}?] to 2 days', '[how {}?]'],
      ['Cut the close [how old?] to 2 days'],
      ['TBD', 'TBD'],
      ['Cut it, TBA', 'TBA'],
      ['{Cut it: TODO|Cut it TODO|TODO cut it}', 'TODO'],
      ['{FIXME: cut it|Cut it. FIXME}', 'FIXME'],
      ['XXX cut it', 'XXX'],
      ['(TODO) cut it', '(TODO'],
      ['{Cut the TODO list|tbd|TODOS cut|Cut TBDs}'],
      ['{*** TEST ***|=== DRAFT ===|### SAMPLE ###|***TEST***}', '{}'],
      ['{** TEST **|*** TESTS ***|********** TEST **********|a *** TEST ***}'],
      ['Cut costs by {x%|XX%|xxx %|$XX|€xxx}', '{}'],
      ['Cut costs by {xxxx%|$X|£XXk|x|ax%}'],
      [
        'Cut costs at [{your bank|company|employer|name|number of days|metric|insert|x|xx|nombre|empresa|inserta|Ihr Wert|Firma|Zahl|votre|entreprise|seu|sua|insira|il tuo|azienda|inserisci}] now',
        '[{}]',
      ],
      ['Cut costs at [{xxx|yours|names|old}] now'],
      ['Cut costs at <{your bank|insert|tu banco|inserta|ihr|votre|seu|sua|insira}> now', '<{}>'],
      ['Cut costs at <{yours|name}> now'],
      ['Cut costs at {[tu banco]|[Tu banco]} now', '{}'],
      ['Cut costs at {[TU Delft]|[tut]|[your bank that is much longer than any place that somebody keeps]} now'],
      ['Cut costs at [TBD](https://quay.example) now'],
      ['Cut costs at [TBD] (https://quay.example) now', 'TBD'],
    ],
    'what templates ask for': [
      [
        '{Write here|Write your text here|Describe your work and days here|Add your skills here|Insert your name here|Enter your job here|Escribe aquí|Añade tu|Anade tus|Agrega aqui|Escreva aqui|Descreva seus|Insira suas|Écrivez ici|Decrivez vos|Insérez votre|Indiquez vos|Beschreiben Sie hier|Beschreiben Sie Ihre|Scrivi qui|Descrivi il tuo|Inserisci le tue|Inserisci i tuoi|Scrivi la tua} of it',
        '{}',
      ],
      ['Describe tus logros of it', 'Describe tus'],
      ['Hier steht mehr of it', 'Hier steht '],
      ['Hier kommt mehr of it', 'Hier kommt '],
      ['Hier schreiben Sie mehr of it', 'Hier schreiben Sie '],
      ['{Write code here|Write your|Describe tusk|Hier stehen|Beschreiben Sie|Scrivi tua|Sold, write here} of it'],
    ],
    'what is not finished': [
      ['{Coming soon|(coming soon)|Under construction|[under construction]|Work in progress|WIP}', '{}'],
      ['Blog, coming soon!', 'coming soon!'],
      ['{(WIP)|Cut the stock (WIP)|(WIP) for 4}', '(WIP)'],
      ['{Cut work in process (WIP)|Cut work-in-progress (WIP)|Cut WIP|Bridges under construction|Coming soon to Ely}'],
      ['Cut it. WIP', '. WIP'],
      [
        'Listed until the {catalogue|catalog|site|website|page|portfolio|section|blog|demo|gallery} is ready',
        'until the {} is ready',
      ],
      ['Listed until the blog {is finished|is done|is online|is live|are ready|of ours is ready}', 'until the blog {}'],
      ['Listed until the blog {of the old quay house is ready|was ready|is red}'],
      ['Listed until the {bread|catalogues} is ready'],
    ],
    'what a chatbot wrote': [
      [
        "{Certainly! Here's|Sure, here is|Sure thing! Here’s|Of course here are|Absolutely! I've|Certainly. I have|Sure, I'd} more of it",
        '{}',
      ],
      ['Sure, we more of it'],
      [
        "{Here's a better version of your|Here is the draft of your|Here’s your rewrite of your|Here's the much better short version of your} work",
        '{}',
      ],
      ["{Here's the much better short new version of your|Here's a version of my} work"],
      ['As an AI language model cut it', 'As an AI language model'],
      ['As an AI model, I cut it', 'As an AI model'],
      ['Was as an AI model cut it', 'as an AI model'],
    ],
  }));
