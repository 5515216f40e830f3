import type { Demo } from '#src/platform/demo.ts'

/** `jaar`: from this one; `dagen`: before today. */
type Gezet = {
  van: string
  jaar: number
  regime?: string
  versie?: number
  banen: string
  bron: string
  dagen: number
}

const gezet: Gezet[] = [
  { van: 'rdr', jaar: -1, banen: '18', bron: 'Jaarplan van vorig jaar.', dagen: -620 },
  { van: 'rdr', jaar: 0, banen: '24', bron: 'Jaarplan van dit jaar.', dagen: -300 },
  {
    van: 'rdr',
    jaar: 0,
    versie: 2,
    banen: '26',
    bron: 'Gesprek met de directie: twee banen erbij.',
    dagen: -120,
  },
  {
    van: 'rdr',
    jaar: 0,
    regime: 'inkoop_telt_mee',
    banen: '40',
    bron: 'Inkoopplan van dit jaar.',
    dagen: -290,
  },
  { van: 'waterdam', jaar: 0, banen: '42.5', bron: 'Programma van het college.', dagen: -200 },
]

/** What the demo shows of it: beside what the sectors promised, a service that corrected its target, and a municipality. */
export async function demo({ db, idOf, moment }: Demo): Promise<void> {
  const nu = moment(0).getFullYear()
  const rijen = gezet.map(({ van, jaar, regime = 'landelijk_gescheiden', versie = 1, dagen, ...doel }) => ({
    ...doel,
    regime,
    versie,
    id: idOf('doel', van, jaar, regime, versie),
    organisatieId: idOf('organisatie', van),
    jaar: nu + jaar,
    op: moment(dagen),
  }))
  await db.insertInto('doel').values(rijen).execute()
}
