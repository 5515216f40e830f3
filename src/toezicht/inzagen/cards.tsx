import { paths } from '#src/paths/index.ts'
import { type Actor, isBeheer } from '#src/platform/actor.ts'
import { Alert, Card, dot, Moment } from '#src/platform/components/index.ts'
import type { Inzage } from './inzage.ts'

/** For the team: who of beheer looked inside, when, and why. */
export const InzagenCard = ({ inzagen }: { inzagen: Inzage[] }) =>
  inzagen.length === 0 ? null : (
    <Card level={2} title="Beheer keek mee">
      <ul class="vonk-rijen">
        {inzagen.map(({ naam, reden, begonnenOp }) => (
          <li>
            <p class="vonk-kopje">
              <Moment at={begonnenOp} dateOnly />
              {dot}
              {naam}
            </p>
            <p>“{reden}”</p>
          </li>
        ))}
      </ul>
    </Card>
  )

/** For beheer: looking inside is on, or how to begin. */
export const MeekijkenAlert = ({
  actor,
  proeftuin: p,
}: {
  actor: Actor | null
  proeftuin: { id: string; inzage?: boolean }
}) => {
  if (!isBeheer(actor)) return null
  return p.inzage ? (
    <Alert kind="warning" title="Je kijkt mee">
      <p>
        Je leest nu wat het team leest. Het team weet het. <a href={paths.inzagen()}>Ben je klaar?</a>
      </p>
    </Alert>
  ) : (
    <p>
      <a href={paths.inzagen(p.id)}>Meekijken met een reden</a>
    </p>
  )
}
