import { paths } from '#src/paths/index.ts'
import { EmptyState, Moment } from '#src/platform/components/index.ts'
import { excerpt } from '#src/platform/markdown.ts'
import type { Les } from './lessen.ts'

type LessenProps = { lessen: Les[]; naam: string }

export const Lessen = ({ lessen, naam }: LessenProps) => (
  <section aria-labelledby="lessen">
    <h2 id="lessen">Wat mensen ervan leerden</h2>
    {lessen.length === 0 ? (
      <EmptyState title="Nog geen les die jij mag lezen" icon="bulb">
        Wie in het logboek van een proeftuin een les schrijft over {naam.toLowerCase()}, helpt hier de
        volgende. Denk aan: ‘Laat mensen meelopen voordat je de eisen opschrijft.’
      </EmptyState>
    ) : (
      <LessenLijst lessen={lessen} />
    )}
  </section>
)

export const Hobbels = ({ hobbels, naam }: { hobbels: Les[]; naam: string }) => (
  <section aria-labelledby="hobbels">
    <h2 id="hobbels">Waar mensen tegenaan liepen</h2>
    {hobbels.length === 0 ? (
      <p>Over {naam.toLowerCase()} schreef nog niemand een hobbel op die jij mag lezen.</p>
    ) : (
      <ul class="vonk-werklijst">
        {hobbels.map((hobbel) => (
          <LesRegel {...hobbel} />
        ))}
      </ul>
    )}
  </section>
)

const LessenLijst = ({ lessen }: { lessen: Les[] }) => (
  <ul class="vonk-leslijst">
    {lessen.map(({ id, titel, tekst, datum, proeftuinId, proeftuin }) => (
      <li>
        <h3>
          <a href={paths.aantekeningReacties(proeftuinId, id)}>{titel}</a>
        </h3>
        <p>{excerpt(tekst)}</p>
        <small>
          {proeftuin}, <Moment at={datum} />
        </small>
      </li>
    ))}
  </ul>
)

/** Only what it is called. */
export const LesRegel = ({ id, titel, datum, proeftuinId, proeftuin }: Les) => (
  <li>
    <a href={paths.aantekeningReacties(proeftuinId, id)}>{titel}</a>
    <small>
      {proeftuin}, <Moment at={datum} />
    </small>
  </li>
)
