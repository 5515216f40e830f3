import type { Demo } from '#src/platform/demo.ts'

/** Who keeps what. None was looked at yet: the first look only sees what there is, and what comes after is new. */
const bewaard = [
  {
    lid: 'noor',
    naam: 'Beveiliging en gastvrijheid',
    q: 'beveiliging diploma',
    filters: '',
    mail: 'dagelijks',
    op: -1,
  },
  {
    lid: 'bas',
    naam: 'Schoonmaak overdag',
    q: 'schoonmaak overdag',
    filters: 'categorie=schoonmaak',
    mail: 'wekelijks',
    op: -5,
  },
  {
    lid: 'marloes',
    naam: 'Vragen aan de markt',
    q: 'marktconsultatie',
    filters: 'fase=voorbereiden',
    mail: 'wekelijks',
    op: -2,
  },
  {
    lid: 'dirk',
    naam: 'Begeleiding op de werkvloer',
    q: 'begeleiding werkvloer',
    filters: '',
    mail: 'nooit',
    op: -24,
  },
] as const

export async function demo({ db, idOf, moment }: Demo): Promise<void> {
  const rows = bewaard.map(({ lid, op, ...zoekvraag }) => ({
    ...zoekvraag,
    gezien: null,
    bekekenOp: moment(op, 6),
    aangemaaktOp: moment(op - 30),
    lidId: idOf('lid', lid),
  }))
  await db.insertInto('zoekvraag').values(rows).execute()
}
