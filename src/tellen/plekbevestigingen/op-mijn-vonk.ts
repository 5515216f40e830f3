import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { type Wacht, wachtend } from '#src/platform/wacht.ts'
import { countOpgaven, listBetwist } from './queries.ts'

const shared = { icon: 'chart-bar', woord: 'Plekken' } as const

type Wachtende = Awaited<ReturnType<typeof countOpgaven>>[number]

/** For who counts: what others reported and nobody answered; and for who reported it: what another says is not right. */
export const opgavenWachten = fill(wachtend, async ({ db, actor }) => {
  if (!actor) return []
  const [wachtende, betwist] = await Promise.all([countOpgaven(db, actor), listBetwist(db, actor)])
  return [
    ...wachtende.map(sayOpgaven),
    ...betwist.map(
      ({ id, label, organisatie, op }): Wacht => ({
        ...shared,
        soort: 'plekbetwist',
        id,
        waarin: label,
        titel: `${organisatie} zegt dat niet klopt wat er over een plek staat`,
        sinds: op,
        href: paths.plek(id),
        doe: 'Kijk het na',
        dring: 'iemand',
      }),
    ),
  ]
})

const sayOpgaven = ({ id, naam, aantal, sinds, melders, melder }: Wachtende): Wacht => ({
  ...shared,
  soort: 'plekopgaven',
  id,
  waarin: naam,
  titel: `${aantal} ${aantal === 1 ? 'opgave' : 'opgaven'} van ${melders === 1 ? melder : 'anderen'} bevestigen`,
  sinds,
  href: paths.bevestigen(id),
  doe: 'Kijk ze na',
  dring: 'iemand',
})
