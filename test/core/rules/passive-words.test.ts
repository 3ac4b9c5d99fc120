import { tables } from '../support/readings.ts';
import { flagged } from '../support/sentences.ts';

describe('a passive', () =>
  tables((text) => flagged('bullet.passive', text), {
    'passives of which nobody asks by whom': [
      [
        'Boats were {promoted|awarded|selected|invited|nominated|recognized|recognised|chosen|named|elected|honored|honoured|based|gone|borne|located|known|involved|needed|required|related|concerned|interested|dedicated|committed|accepted|admitted|hired|recruited|asked|tasked|certified|accredited|licensed|licenced|qualified|appointed|reelected|inducted|shortlisted|commended|crowned|knighted|entrusted|enrolled|aligned|featured|retained|approved|recommended} in May',
      ],
      ['Boats were painted in May', 'were painted'],
      ['The yard {that|which|whose crew|where boats} was painted in May'],
      ['The yard and it was painted in May', 'was painted'],
    ],
  }));
