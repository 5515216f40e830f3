import type { Child } from 'hono/jsx'
import { AkkoordZin } from '#src/netwerk/voorwaarden/cards.tsx'
import { paths } from '#src/paths/index.ts'
import {
  Badge,
  Button,
  type ButtonKind,
  ButtonLink,
  dot,
  EmptyState,
  Icon,
  Moment,
  PlainList,
  PostButton,
  Tile,
} from '#src/platform/components/index.ts'
import type { Wacht } from '#src/platform/wacht.ts'
import type { Inbox, Uitgesteld } from './waiting.ts'

type InboxProps = {
  inbox: Inbox
  /** Since when something is new to this member; null: not to be said. */
  sinds: Date | null
  /** With a button that does something at once one agrees to the house rules. */
  akkoord: boolean
}

/** One row per thing that waits; only the first, which is the most pressing, in orange. */
export const InboxList = ({ inbox: { nu, net, later }, sinds, akkoord }: InboxProps) => (
  <section aria-labelledby="wacht">
    <h2 id="wacht" class={nu.length > 0 ? 'vonk-onzichtbaar' : ''}>
      Wat op je wacht
    </h2>
    {net.map((one) => (
      <JustNow {...one} />
    ))}
    {nu.length > 0 ? (
      <PlainList class="vonk-rijtjes vonk-postvak">
        {nu.map((wacht, at) => (
          <Row
            wacht={wacht}
            eerste={at === 0}
            nieuw={wacht.nieuw ?? isNieuw(wacht.sinds, sinds)}
            akkoord={akkoord}
          />
        ))}
      </PlainList>
    ) : (
      <EmptyState title="Je bent bij" icon="circle-check" level={2}>
        Krijg je het stokje, of vraagt iemand je voor een team? Dan staat het hier.
      </EmptyState>
    )}
    {later.length > 0 && <Later later={later} />}
  </section>
)

const isNieuw = (op: Date | null, sinds: Date | null) => op !== null && sinds !== null && op > sinds

type RowProps = { wacht: Wacht; eerste: boolean; nieuw: boolean; akkoord: boolean }

const Row = ({ wacht, eerste, nieuw, akkoord }: RowProps) => (
  <li class="vonk-lijstrij">
    <Tile
      icon={wacht.icon}
      kind={wacht.dring === 'haast' ? 'warm' : wacht.dring === 'iemand' ? 'sun' : 'neutral'}
    />
    <div class="vonk-lijstrij__tekst">
      <p class="vonk-lijstrij__feiten">
        {nieuw && <Badge kind="good">Nieuw</Badge>} <strong>{wacht.woord}</strong>
        {wacht.waarin && [dot, wacht.waar ? <a href={wacht.waar}>{wacht.waarin}</a> : wacht.waarin]}
        {wacht.feiten && [dot, wacht.feiten]}
      </p>
      <h3 class="vonk-lijstrij__titel">
        {wacht.post ? <a href={wacht.href}>{wacht.titel}</a> : wacht.titel}
      </h3>
      {wacht.bij && <p>{wacht.bij}</p>}
    </div>
    <p class="vonk-lijstrij__feiten vonk-postvak__sinds">
      {wacht.sinds && (
        <>
          sinds <Moment at={wacht.sinds} dateOnly />
        </>
      )}
    </p>
    <div class="vonk-postvak__doen">
      <Doe wacht={wacht} kind={eerste ? 'primary' : 'secondary'} />
      <LaterMenu {...wacht} />
      {wacht.post && akkoord && <AkkoordZin />}
    </div>
  </li>
)

const Doe = ({
  wacht: { doe, post, href, titel, waarin },
  kind,
}: {
  wacht: Wacht
  kind: 'primary' | 'secondary'
}) => {
  const label = (
    <>
      {doe}
      <span class="vonk-onzichtbaar">
        : {titel}
        {waarin && `, ${waarin}`}
      </span>
    </>
  )
  return post ? (
    <PostButton action={post} label={label} kind={kind satisfies ButtonKind} />
  ) : (
    <ButtonLink href={href} kind={kind}>
      {label}
    </ButtonLink>
  )
}

const LaterMenu = ({ soort, id, titel, klaar }: Wacht) => (
  <details class="vonk-later">
    <summary>
      Later<span class="vonk-onzichtbaar">: {titel}</span>
    </summary>
    <form method="post" action={paths.uitstel()}>
      <input type="hidden" name="soort" value={soort} />
      <input type="hidden" name="id" value={id} />
      <Termijn tot="morgen">Morgen</Termijn>
      <Termijn tot="week">Over een week</Termijn>
      {klaar && <Termijn tot="klaar">Klaar, dit hoeft niet meer</Termijn>}
    </form>
  </details>
)

const Termijn = ({ tot, children }: { tot: string; children: Child }) => (
  <Button kind="subtle" name="tot" value={tot}>
    {children}
  </Button>
)

const Terug = ({ soort, id, label }: Pick<Wacht, 'soort' | 'id'> & { label: Child }) => (
  <PostButton action={paths.uitstelIntrekking()} kind="subtle" label={label} fields={{ soort, id }} />
)

/** What was put off or done with a moment ago stays a line, with the way back. */
const JustNow = ({ soort, id, titel, waarin, uitstel: { tot } }: Uitgesteld) => (
  <div class="vonk-net vonk-label--goed" role="status">
    <Icon name="circle-check" />
    <p>
      <strong>{waarin ?? titel}</strong>{' '}
      {tot ? (
        <>
          komt terug: <Moment at={tot} dateOnly />.
        </>
      ) : (
        'is klaar.'
      )}
    </p>
    <Terug soort={soort} id={id} label="Maak ongedaan" />
  </div>
)

const Later = ({ later }: { later: Uitgesteld[] }) => (
  <details class="vonk-uitklap">
    <summary>
      {later.length === 1 ? '1 ding staat' : `${later.length} dingen staan`} op later. Het eerste komt terug:{' '}
      <Moment at={later[0]?.uitstel.tot ?? new Date()} dateOnly />.
    </summary>
    <PlainList class="vonk-straks">
      {later.map(({ soort, id, titel, waarin, uitstel: { tot } }) => (
        <li>
          <span>
            {titel}
            {waarin && ` · ${waarin}`}, <Moment at={tot ?? new Date()} dateOnly />
          </span>
          <Terug
            soort={soort}
            id={id}
            label={
              <>
                Zet terug<span class="vonk-onzichtbaar">: {titel}</span>
              </>
            }
          />
        </li>
      ))}
    </PlainList>
  </details>
)
