import { paths } from '#src/paths/index.ts'
import { Icon, type IconName } from '#src/platform/components/index.ts'
import { routeLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { SoortWerk } from './soort-werk.ts'
import { type Stand, sayTelling, type Telling } from './stand.ts'

type StandProps = { soort: SoortWerk }

/** What came of all of them, in one line; and by which routes. */
export const StandBlok = ({ soort }: StandProps) =>
  soort.totaal === 0 ? null : (
    <section class="vonk-werkstand" aria-labelledby="stand">
      <div>
        <h2 id="stand">Wat ervan kwam</h2>
        <ul class="vonk-tekens">
          {soort.tellingen.map((telling) => (
            <Tekens code={soort.categorie.code} telling={telling} />
          ))}
        </ul>
        <p class="vonk-werkvoet">{saySeen(soort)}</p>
      </div>
      {soort.routes.length > 0 && <Routes {...soort} />}
    </section>
  )

const tekenVan: Record<Stand, { icon: IconName; soort: string }> = {
  gelukt: { icon: 'circle-check', soort: 'goed' },
  deels_gelukt: { icon: 'circle-check', soort: 'open' },
  anders_gelukt: { icon: 'git-branch', soort: 'goed' },
  niet_gelukt: { icon: 'circle-x', soort: 'fout' },
  te_vroeg: { icon: 'history', soort: 'fout' },
  loopt: { icon: 'clock', soort: 'open' },
}

/** More marks than these nobody counts: the words beside them say how many. */
const mostMarks = 8

const Tekens = ({ code, telling }: { code: string; telling: Telling }) => {
  const { icon, soort } = tekenVan[telling.stand]
  const marks = Array.from({ length: Math.min(telling.aantal, mostMarks) }, () => <Icon name={icon} />)
  return (
    <li>
      <span class={`vonk-teken vonk-merk--${soort}`}>{marks}</span>
      <a href={paths.proeftuinen({ categorie: code, uitkomst: telling.stand })}>{sayTelling(telling)}</a>
    </li>
  )
}

/** Of which the count is: what is closed counts, but nobody hears under which outcome. */
function saySeen({ totaal, tellingen }: SoortWerk): string {
  const closed = totaal - tellingen.reduce((sum, { aantal }) => sum + aantal, 0)
  const seen =
    totaal === 1
      ? 'Geteld is de proeftuin die jij mag zien.'
      : `Geteld zijn de ${totaal} proeftuinen die jij mag zien.`
  if (closed === 0) return seen
  return `${seen} ${closed === 1 ? 'Eén daarvan is' : `${closed} daarvan zijn`} nu gesloten voor jou.`
}

const Routes = ({ categorie: { code }, routes }: SoortWerk) => {
  const most = Math.max(...routes.map(({ aantal }) => aantal))
  return (
    <div>
      <h3>Langs welke route</h3>
      <ul class="vonk-staven">
        {routes.map(({ route, aantal }) => (
          <li>
            <a href={paths.proeftuinen({ categorie: code, route })}>{routeLabel[route]}</a>
            <span>{aantal}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * aantal) / most} height="8" />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  )
}
