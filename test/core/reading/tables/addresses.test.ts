import { protectedLines, tables } from '../../support/readings.ts';

describe('domains and names of functions', () =>
  tables(protectedLines, {
    domains: [
      [
        'Sold {quay.com|quay.org|quay.net|quay.edu|quay.gov|quay.mil|quay.int|quay.info|quay.biz|quay.io|quay.ai|quay.app|quay.dev|quay.tech|quay.cloud|quay.site|quay.page|quay.xyz|quay.online|quay.store|quay.shop|quay.blog|quay.design|quay.agency} here',
        'host: {}',
      ],
      [
        'Sold {quay.studio|quay.academy|quay.foundation|quay.health|quay.care|quay.media|quay.news|quay.digital|quay.systems|quay.solutions|quay.software|quay.services|quay.company|quay.group|quay.network|quay.social|quay.co|quay.uk|quay.eu|quay.de|quay.fr|quay.ch|quay.nl} here',
        'host: {}',
      ],
      ['Sold quay.pl here', 'path: quay.pl'],
      [
        'Sold {quay.se|quay.dk|quay.fi|quay.ie|quay.pt|quay.cz|quay.sk|quay.hu|quay.ro|quay.gr|quay.tr|quay.ru|quay.ua|quay.jp|quay.kr|quay.cn|quay.tw|quay.hk|quay.sg|quay.nz|quay.au|quay.ca|quay.br|quay.mx} here',
        'host: {}',
      ],
      [
        'Sold {quay.ar|quay.cl|quay.za|quay.ng|quay.ke|quay.il|quay.ae|quay.gg|quay.fm|quay.tv|quay.vc|quay.example|quay.test|quay.local|quay.localhost|quay.internal|quay.lan|quay.invalid} here',
        'host: {}',
      ],
      ['Sold {quay.sh|quay.cc} here', 'path: {}'],
      [
        'Sold {my-quay.in|my-quay.is|my-quay.so|my-quay.me|my-quay.us|my-quay.it|my-quay.no|my-quay.be|my-quay.at|my-quay.to|my-quay.my|my-quay.am|my-quay.as|my-quay.do|my-quay.id|my-quay.la|my-quay.es|my-quay.li|my-quay.st|my-quay.ly|my-quay.pro|my-quay.one|my-quay.link|my-quay.live|my-quay.work|my-quay.works|my-quay.run} here',
        'host: {}',
      ],
      [
        'Sold {quay.in|quay.is|quay.so|quay.me|quay.us|quay.it|quay.no|quay.be|quay.at|quay.to|quay.my|quay.am|quay.as|quay.do|quay.id|quay.la|quay.es|quay.li|quay.st|quay.ly|quay.pro|quay.one|quay.link|quay.live|quay.work|quay.works|quay.run} here',
      ],
      ['Sold {quay.io/tides|quay.work:80|quay.in/|old.quay.in|QUAY.COM|my-asp.net} here', 'host: {}'],
      ['Sold {40.com|B.tech|quay.Com|asp.net|vb.net|ado.net|ml.net|akka.net|paint.net} here'],
    ],
    'names of functions': [
      [
        'Called {getQuay|setQuay|isQuay|hasQuay|onQuay|useQuay|addQuay|removeQuay|toQuay|fromQuay|withQuay|handleQuay|createQuay|updateQuay|deleteQuay|fetchQuay|loadQuay|saveQuay|parseQuay|renderQuay|initQuay|makeQuay|findQuay|buildQuay} here',
        'identifier: {}',
      ],
      [
        'Called {runQuay|startQuay|stopQuay|openQuay|closeQuay|readQuay|writeQuay|sendQuay|receiveQuay|validateQuay|checkQuay|computeQuay|calcQuay|mapQuay|filterQuay|reduceQuay|applyQuay|bindQuay|emitQuay|shouldQuay|canQuay|didQuay|willQuay|componentQuay} here',
        'identifier: {}',
      ],
      ['Called {beforeQuay|afterQuay} here', 'identifier: {}'],
      ['Called {quayBoat|aBoat|a.util.List|quay.list|tide=1|%hi%|$1} here'],
      [
        'Called {quayBoatTideRope|tide=Low|std::map::at|tide.low()|%HOME%|$HOME|__low__tide__|low__tide} here',
        'identifier: {}',
      ],
      ['Called tide->low() here', 'identifier: low()'],
    ],
  }));
