import type { Demo } from '#src/platform/demo.ts'

/** Who keeps what. None was looked at yet: the first look only sees what there is, and what comes after is new. */
const bewaard = [
  {
    lid: 'noor',
    naam: 'Beveiliging en gastvrijheid',
    q: 'beveiliging diploma',
    filters: '',
    mail: 'dagelijks',
  },
  {
    lid: 'bas',
    naam: 'Schoonmaak overdag',
    q: 'schoonmaak overdag',
    filters: 'categorie=schoonmaak',
    mail: 'wekelijks',
  },
  {
    lid: 'marloes',
    naam: 'Vragen aan de markt',
    q: 'marktconsultatie',
    filters: 'fase=voorbereiden',
    mail: 'wekelijks',
  },
  {
    lid: 'dirk',
    naam: 'Begeleiding op de werkvloer',
    q: 'begeleiding werkvloer',
    filters: '',
    mail: 'nooit',
  },
] as const

export async function demo({ db, idOf }: Demo): Promise<void> {
  const rows = bewaard.map(({ lid, ...zoekvraag }) => ({
    ...zoekvraag,
    gezien: null,
    lidId: idOf('lid', lid),
  }))
  await db.insertInto('zoekvraag').values(rows).execute()
}
