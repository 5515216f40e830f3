import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { Card, dot, Moment } from '#src/platform/components/index.ts'
import { regelHref } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { routeLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { lopend, type Proeftuin, type RoutePeriode, routes } from '#src/proeftuinen/proeftuin/proeftuin.ts'

type RoutesProps = { actor: Actor | null; proeftuin: Proeftuin }

/** Which routes run and since when, then which ended and how they went, the last first. */
export const RoutesCard = ({ actor, proeftuin: p }: RoutesProps) => {
  const maySteer = may.steer(actor, p)
  const ended = p.routePerioden.filter(({ geeindigdOp }) => geeindigdOp !== null).toReversed()
  return (
    <Card level={2} title={p.routePerioden.length === 1 ? 'Route' : 'Routes'}>
      <ol class="vonk-verwachtingen">
        {[...lopend(p.routePerioden), ...ended].map((periode) => (
          <li>
            <Periode periode={periode} p={p} mayEnd={maySteer && p.routes.length > 1} />
          </li>
        ))}
      </ol>
      {maySteer && p.routes.length < routes.length && (
        <p>
          <a href={paths.routes(p.id)}>Begin een route ernaast</a>
        </p>
      )}
    </Card>
  )
}

const Periode = ({ periode: r, p, mayEnd }: { periode: RoutePeriode; p: Proeftuin; mayEnd: boolean }) => (
  <>
    <h3 class="vonk-kopje">
      {routeLabel[r.route]}
      {dot}
      {r.geeindigdOp ? 'gestopt' : p.uitkomst ? 'tot de afronding' : 'loopt'}
    </h3>
    <p>
      {r.geeindigdOp ? 'Van' : 'Sinds'} <Moment at={r.begonnenOp} dateOnly />
      {r.geeindigdOp && (
        <>
          {' tot '}
          <Moment at={r.geeindigdOp} dateOnly />
        </>
      )}
      .
      {r.wisselId && (
        <>
          {' '}
          <a href={regelHref(p.id, r.wisselId)}>
            Waarom is er gewisseld?<span class="vonk-onzichtbaar"> {routeLabel[r.route]}</span>
          </a>
        </>
      )}
    </p>
    {r.verloop && (
      <p>
        <strong>Hoe het ging:</strong> {r.verloop}
      </p>
    )}
    {r.geeindigdOp === null && mayEnd && (
      <p>
        <a href={paths.routeEinde(p.id, r.id)}>
          Stop deze route<span class="vonk-onzichtbaar">: {routeLabel[r.route]}</span>
        </a>
      </p>
    )}
  </>
)
