import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import { Badge, Icon } from '#src/platform/components/index.ts'
import { beginVan, type Getoond, kringLabel, type VerzamelingKaart } from './verzameling.ts'

/** Names are for members. */
export const Maker = ({ doorId, door, organisatie, inNetwerk }: VerzamelingKaart) =>
  door === null ? (
    <>een lid van Vonk</>
  ) : (
    <>
      {inNetwerk ? <a href={paths.lid(doorId)}>{door}</a> : door}
      {organisatie && `, ${organisatie}`}
    </>
  )

const kringIcon = { team: 'lock', netwerk: 'users', openbaar: 'world' } as const

export const KringBadge = ({ zichtbaarheid }: Pick<VerzamelingKaart, 'zichtbaarheid'>) => (
  <Badge icon={kringIcon[zichtbaarheid]}>
    {zichtbaarheid === 'team'
      ? kringLabel.team
      : `Zichtbaar voor: ${kringLabel[zichtbaarheid].toLowerCase()}`}
  </Badge>
)

/** A thing as the search shows it: what it is, whose it is, its title, and how it begins. */
export const Ding = ({ ding, children }: { ding: Getoond; children?: Child }) => (
  <>
    <span class="vonk-resultaat__soort">
      <Icon name={ding.vindsoort.icon} />
    </span>
    <div>
      <p class="vonk-resultaat__bij">
        <strong>{ding.vindsoort.een}</strong> {ding.bij}
      </p>
      <h2>
        <a href={ding.url}>{ding.titel}</a>
      </h2>
      <p class="vonk-resultaat__fragment">{beginVan(ding.tekst)}</p>
      {children}
    </div>
    {ding.stand && (
      <p class="vonk-resultaat__stand">
        <Icon name={ding.stand.icon} /> {ding.stand.label}
      </p>
    )}
  </>
)
