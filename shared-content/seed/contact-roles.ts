import type { ContactRole } from '../src/contract/index.ts'

const role = (key: string, nn: string, nb: string, en: string): ContactRole => ({
  kind: 'contactRole',
  key,
  label: { nn, nb, en },
})

/** Whoever shared text may point to. Each kommune names its own contact for the role. */
export const contactRoles: ContactRole[] = [
  role('servicekontor', 'Servicekontoret', 'Servicekontoret', 'Service centre'),
  role('barnehagekontor', 'Barnehagekontoret', 'Barnehagekontoret', 'Kindergarten office'),
  role('skulekontor', 'Skulekontoret', 'Skolekontoret', 'School office'),
  role('helsestasjon', 'Helsestasjonen', 'Helsestasjonen', 'Child health centre'),
  role(
    'tildelingskontor',
    'Tildelingskontoret for helse og omsorg',
    'Tildelingskontoret for helse og omsorg',
    'Health and care services office',
  ),
  role('nav', 'Nav-kontoret', 'Nav-kontoret', 'Nav office'),
  role('byggesak', 'Byggjesak', 'Byggesak', 'Building permits'),
  role('teknisk', 'Veg, vatn og avløp', 'Vei, vann og avløp', 'Roads, water and sewerage'),
  role(
    'teknisk-vakt',
    'Døgnvakta for veg, vatn og avløp',
    'Døgnvakten for vei, vann og avløp',
    'Roads, water and sewerage, 24-hour duty phone',
  ),
  role('brannvesen', 'Brann og redning', 'Brann og redning', 'Fire and rescue'),
  role('kultur', 'Kulturkontoret', 'Kulturkontoret', 'Culture office'),
  role('kulturskule', 'Kulturskulen', 'Kulturskolen', 'School of music and arts'),
  role('bibliotek', 'Biblioteket', 'Biblioteket', 'Library'),
  role('legevakt', 'Legevakta', 'Legevakten', 'Emergency clinic'),
  role('renovasjon', 'Renovasjonsselskapet', 'Renovasjonsselskapet', 'Waste company'),
  role('naering', 'Næring, servering og skjenking', 'Næring, servering og skjenking', 'Business and licences'),
  role('okonomi', 'Økonomi og skatt', 'Økonomi og skatt', 'Finance and taxes'),
  role('arkiv', 'Arkivet', 'Arkivet', 'Records office'),
  role('barnevern', 'Barnevernstenesta', 'Barnevernstjenesten', 'Child welfare service'),
  role('barnevernvakt', 'Barnevernvakta', 'Barnevernvakten', 'Child welfare duty line'),
  role(
    'ppt',
    'Pedagogisk-psykologisk teneste (PPT)',
    'Pedagogisk-psykologisk tjeneste (PPT)',
    'Educational psychology service (PPT)',
  ),
  role('personvernombod', 'Personvernombodet', 'Personvernombudet', 'Data protection officer'),
  role('landbruk', 'Landbrukskontoret', 'Landbrukskontoret', 'Agriculture office'),
  role('legekontor', 'Legekontoret', 'Legekontoret', 'Medical centre'),
  role('politisk-sekretariat', 'Politisk sekretariat', 'Politisk sekretariat', 'Council secretariat'),
  role('gravplass', 'Kyrkjeleg fellesråd', 'Kirkelig fellesråd', 'Joint parish council'),
  role('vaksenopplaering', 'Vaksenopplæringa', 'Voksenopplæringen', 'Adult education'),
]
