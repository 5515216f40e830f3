import Fraction from 'fraction.js'
import type { Feit } from './feiten.ts'
import { dagNummer, dagVan, kwartaalMet } from './kwartaal.ts'

type Kwartaal = { dagen: number; binnen: number; minuten: Fraction }
type Daar = { daar: boolean; perWeek: number }

/** The minutes of a history told by walking over the days, as on paper: without stretches. */
export function opPapier(feiten: Feit[], { van, tot }: { van: string; tot: string }): Fraction {
  const kwartalen = new Map<string, Kwartaal>()
  let nu: Daar = { daar: false, perWeek: 0 }
  for (let nummer = dagNummer('2023-01-01'); nummer <= dagNummer('2028-01-01'); nummer += 1) {
    const dag = dagVan(nummer)
    nu = opDag(
      nu,
      feiten.filter((feit) => 'op' in feit && feit.op === dag),
    )
    if (nu.daar) tel(kwartalen, { dag, binnen: dag >= van && dag <= tot, perWeek: nu.perWeek })
  }
  return [...kwartalen].reduce(
    (som, [naam, kwartaal]) => som.add(minutenVan(feiten, naam, kwartaal)),
    new Fraction(0),
  )
}

function opDag({ daar, perWeek }: Daar, vandaag: Feit[]): Daar {
  const begint = vandaag.some(({ soort }) => soort === 'geplaatst')
  const eindigt = vandaag.some(({ soort }) => soort === 'beeindigd' || soort === 'doorgestroomd')
  const uren = ['uren', 'geplaatst'].flatMap((soort) =>
    vandaag.flatMap((feit) => (feit.soort === soort && 'minutenPerWeek' in feit ? feit.minutenPerWeek : [])),
  )
  return { daar: begint === eindigt ? daar : begint, perWeek: uren[0] ?? perWeek }
}

function tel(kwartalen: Map<string, Kwartaal>, op: { dag: string; binnen: boolean; perWeek: number }): void {
  const naam = kwartaalMet(op.dag)
  const kwartaal = kwartalen.get(naam) ?? { dagen: 0, binnen: 0, minuten: new Fraction(0) }
  kwartaal.dagen += 1
  if (op.binnen) {
    kwartaal.binnen += 1
    kwartaal.minuten = kwartaal.minuten.add(new Fraction(op.perWeek, 7))
  }
  kwartalen.set(naam, kwartaal)
}

function minutenVan(feiten: Feit[], naam: string, { dagen, binnen, minuten }: Kwartaal): Fraction {
  const betaald = feiten.find((feit) => feit.soort === 'verloond' && feit.kwartaal === naam)
  return betaald?.soort === 'verloond' ? new Fraction(betaald.minuten).mul(binnen, dagen) : minuten
}
