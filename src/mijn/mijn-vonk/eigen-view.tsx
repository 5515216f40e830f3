import { paths } from '#src/paths/index.ts'
import { Avatar, Badge, ButtonLink, EmptyState, Moment, PlainList } from '#src/platform/components/index.ts'
import { sayGesloten, teamrolLabel, uitkomstLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { fasen } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { stilNaDagen } from '#src/proeftuinen/stiltes/stilte.ts'
import type { Eigen } from './queries.ts'
import { sayHoever } from './waiting.ts'

type OwnProps = {
  eigen: Eigen[]
  /** In how many others something waits: those stand above. */
  hierboven: number
  /** Of a standstill. */
  dagen: number
  mayStart: boolean
}

/** One row per proeftuin: how far it is, with whom it lies, and how it stands. What was rounded off is folded. */
export const Own = ({ eigen, hierboven, dagen, mayStart }: OwnProps) => {
  const open = eigen.filter(({ afgerond }) => !afgerond)
  const closed = eigen.filter(({ afgerond }) => afgerond)
  return (
    <section aria-labelledby="eigen">
      <div class="vonk-lijstkop">
        <h2 id="eigen">Jouw proeftuinen</h2>
        {mayStart && <a href={paths.nieuweProeftuin()}>Start een proeftuin</a>}
      </div>
      {eigen.length + hierboven === 0 && <None />}
      {hierboven > 0 && <Hierboven aantal={hierboven} anders={open.length > 0} />}
      {open.length > 0 && <List eigen={open} dagen={dagen} />}
      {closed.length > 0 && (
        <details class="vonk-uitklap">
          <summary>
            {open.length > 0 && 'Ook '}
            {closed.length === 1 ? '1 afgeronde proeftuin' : `${closed.length} afgeronde proeftuinen`}
          </summary>
          <List eigen={closed} dagen={dagen} />
        </details>
      )}
    </section>
  )
}

/** A proeftuin stands once on the page: with what waits in it, or here. */
const Hierboven = ({ aantal, anders }: { aantal: number; anders: boolean }) => (
  <p>
    {aantal === 1 ? 'In één proeftuin' : `In ${aantal} proeftuinen`} wacht iets op je:{' '}
    {aantal === 1 ? 'die staat' : 'die staan'} hierboven. {anders && 'Dit zijn de andere.'}
  </p>
)

const None = () => (
  <EmptyState
    title="Je zit nog in geen team"
    icon="seedling"
    action={
      <ButtonLink href={paths.proeftuinen()} kind="secondary">
        Kijk wat anderen proberen
      </ButtonLink>
    }
  >
    Een proeftuin begint met een vraag die je echt hebt. Bijvoorbeeld: ‘Hoe kan onze kantine open blijven met
    mensen die het vak nog leren?’
  </EmptyState>
)

const List = ({ eigen, dagen }: Pick<OwnProps, 'eigen' | 'dagen'>) => (
  <PlainList class="vonk-rijtjes vonk-eigen">
    {eigen.map((p) => (
      <li class="vonk-lijstrij">
        <div class="vonk-lijstrij__tekst">
          <h3 class="vonk-lijstrij__titel">
            <a href={paths.proeftuin(p.id)}>{p.titel}</a>
          </h3>
          <p>{p.organisatie}</p>
        </div>
        <HowFar p={p} dagen={dagen} />
        <WithWhom {...p} />
        <div class="vonk-labels">
          {!p.gesloten && p.nieuw && <Badge kind="good">Nieuw</Badge>}
          <Stand {...p} />
        </div>
      </li>
    ))}
  </PlainList>
)

/** The phases as a bar, the one it is in as a word; nothing for whom it is closed to. */
const HowFar = ({ p, dagen }: { p: Eigen; dagen: number }) => {
  const { gesloten, gestart, afgerond, fase } = p
  if (gesloten) return <div />
  const now = fasen.indexOf(fase)
  const classOf = (at: number) =>
    `vonk-fase${afgerond || at < now ? ' vonk-fase--klaar' : at === now && gestart ? ' vonk-fase--nu' : ''}`
  return (
    <div>
      <div class="vonk-streep" aria-hidden="true">
        {fasen.map((_, at) => (
          <span class={classOf(at)} />
        ))}
      </div>
      <p>{sayHoever(p, dagen)}</p>
    </div>
  )
}

const WithWhom = ({ gesloten, gestart, afgerond, stokjeSinds, bij, bijSinds, rol }: Eigen) => {
  if (gesloten || !gestart || afgerond || !bij)
    return (
      <p class="vonk-eigen__wie">
        <span>{teamrolLabel[rol]}</span>
      </p>
    )
  return (
    <p class="vonk-eigen__wie">
      <Avatar naam={bij} />
      <span>
        <strong>{stokjeSinds ? 'Bij jou' : `Bij ${bij}`}</strong>
        {bijSinds && (
          <>
            {' '}
            <small>
              sinds <Moment at={bijSinds} dateOnly />
            </small>
          </>
        )}
      </span>
    </p>
  )
}

const Stand = (p: Eigen) => {
  if (p.gesloten) return <Badge icon="lock">{sayGesloten(p)}</Badge>
  if (!p.gestart) return <Badge icon="pencil">Concept</Badge>
  if (p.uitkomst) return <Badge icon="flag">{uitkomstLabel[p.uitkomst]}</Badge>
  if (p.stokjeSinds)
    return (
      <Badge kind="sun" icon="arrow-right">
        jij bent aan zet
      </Badge>
    )
  return p.dagenStil >= stilNaDagen ? (
    <Badge kind="warm" icon="clock">
      {p.dagenStil} dagen stil
    </Badge>
  ) : null
}
