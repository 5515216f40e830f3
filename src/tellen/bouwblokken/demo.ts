import type { Demo } from '#src/platform/demo.ts'

/** What the demo shows of it: a service that corrected its table, and a region that shares one. */
export async function demo({ db, idOf, moment }: Demo): Promise<void> {
  const jaar = moment(0).getFullYear()
  const voltijd = {
    blokId: idOf('bouwblok', 'voltijd'),
    organisatieId: idOf('organisatie', 'rdr'),
    naam: 'Dienstverband',
    eenheid: 'voltijdjaar' as const,
    urenPerWeek: '36',
  }
  const regio = {
    blokId: idOf('bouwblok', 'uren'),
    regio: 'midden_utrecht',
    naam: 'Begeleiding op de werkvloer',
    eenheid: 'uur' as const,
    bedrag: '32.5',
  }
  await db
    .insertInto('bouwblok')
    .values([
      {
        ...voltijd,
        versie: 1,
        bedrag: '38000',
        bron: 'Inkoopbeleid van vorig jaar.',
        geldigVanaf: `${jaar - 1}-01-01`,
        op: moment(-700),
      },
      {
        ...voltijd,
        versie: 2,
        bedrag: '40000',
        bron: 'Inkoopbeleid van dit jaar.',
        geldigVanaf: `${jaar}-01-01`,
        op: moment(-310),
      },
    ])
    .execute()
  await db
    .insertInto('bouwblok')
    .values({
      ...regio,
      versie: 1,
      bron: 'Afspraak van de gemeenten.',
      geldigVanaf: `${jaar}-01-01`,
      op: moment(-250),
    })
    .execute()
}
