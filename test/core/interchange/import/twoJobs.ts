/** What the made-up cook of these documents did, as it has to be read from each of them. */
export const twoJobs = [
  {
    name: 'Fjordlinjen',
    position: 'Head cook',
    startDate: '2019-03',
    endDate: 'present',
    highlights: ['Fed 240 passengers a day', 'Cut waste by 30%'],
  },
  {
    name: 'Havnecafé',
    position: 'Cook',
    startDate: '2015-08',
    endDate: '2019-02',
    highlights: ['Baked 40 loaves a morning'],
  },
];
