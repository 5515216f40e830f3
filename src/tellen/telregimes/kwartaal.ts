/** Days as people count them, counted on by one each: 2026-01-01 is 20454. */
export const dagNummer = (dag: string): number => Date.parse(`${dag}T00:00Z`) / 86_400_000

/** The day with this number, 'YYYY-MM-DD'. */
export const dagVan = (nummer: number): string => new Date(nummer * 86_400_000).toISOString().slice(0, 10)

/** Two days as numbers, both counted. */
export type Dagen = { eerste: number; laatste: number }

export const dagenVan = (van: string, tot: string): Dagen => ({
  eerste: dagNummer(van),
  laatste: dagNummer(tot),
})

/** How many days there are in it; 0 when it ends before it begins. */
export const aantalDagen = ({ eerste, laatste }: Dagen): number => Math.max(0, laatste - eerste + 1)

export const doorsnede = (a: Dagen, b: Dagen): Dagen => ({
  eerste: Math.max(a.eerste, b.eerste),
  laatste: Math.min(a.laatste, b.laatste),
})

export type Kwartaal = Dagen & { naam: string }

/** '2026-K1' with its first and last day. */
export function kwartaalVan(naam: string): Kwartaal {
  const jaar = Number(naam.slice(0, 4))
  const maand = 3 * (Number(naam.slice(6)) - 1)
  const [eerste, na] = [Date.UTC(jaar, maand), Date.UTC(jaar, maand + 3)].map((moment) => moment / 86_400_000)
  return { naam, eerste: eerste ?? 0, laatste: (na ?? 0) - 1 }
}

/** The quarter in which a day lies: '2026-05-03' in '2026-K2'. */
export const kwartaalMet = (dag: string): string =>
  `${dag.slice(0, 4)}-K${Math.ceil(Number(dag.slice(5, 7)) / 3)}`

/** The quarter after (or, with -1, before) this one. */
export function kwartaalNa(naam: string, aantal = 1): string {
  const nummer = 4 * Number(naam.slice(0, 4)) + Number(naam.slice(6)) - 1 + aantal
  return `${Math.floor(nummer / 4)}-K${(nummer % 4) + 1}`
}

/** Every quarter of which a day lies in the period, in order. */
export function kwartalenIn({ eerste, laatste }: Dagen): Kwartaal[] {
  const kwartalen: Kwartaal[] = []
  for (let dag = eerste; dag <= laatste; ) {
    const kwartaal = kwartaalVan(kwartaalMet(dagVan(dag)))
    kwartalen.push(kwartaal)
    dag = kwartaal.laatste + 1
  }
  return kwartalen
}

const rangen = ['eerste', 'tweede', 'derde', 'vierde']

/** '2026-K3' as people say it: 'derde kwartaal van 2026'. */
export const zegKwartaal = (naam: string): string =>
  `${rangen[Number(naam.slice(6)) - 1]} kwartaal van ${naam.slice(0, 4)}`
