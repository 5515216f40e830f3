import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { dot, dotted, Meer, MeldLink, Moment, Rows, Tile } from '#src/platform/components/index.ts'
import { type Bijlage, type Stuk, sayGrootte, soortNaam } from './bijlage.ts'
import { may } from './policy.ts'

type LijstProps = { actor: Actor | null; stuk: Stuk; bijlagen: Bijlage[] }

/** The files with one piece, each as what it is, how large, by whom and when. */
export const Lijst = ({ bijlagen, ...rest }: LijstProps) => (
  <Rows label="Bijlagen">
    {bijlagen.map((bijlage) => (
      <Regel bijlage={bijlage} {...rest} />
    ))}
  </Rows>
)

type RegelProps = Omit<LijstProps, 'bijlagen'> & { bijlage: Bijlage }

const Regel = ({ actor, stuk, bijlage: b }: RegelProps) => (
  <li class="vonk-lijstrij">
    <Tile icon="file-text" />
    <div class="vonk-lijstrij__tekst">
      <p class="vonk-lijstrij__titel">
        <a href={paths.bijlage(b.id)} download={b.naam}>
          {b.naam}
        </a>
      </p>
      <p class="vonk-lijstrij__feiten">
        {dotted([soortNaam(b), sayGrootte(b.grootte), stuk.namen && b.door])}
        {dot}
        <Moment at={b.toegevoegdOp} />
      </p>
    </div>
    <Meer bij={b.naam}>
      {may.remove(actor, stuk, b) && (
        <a href={paths.bijlageVerwijdering(b.id)}>
          Haal weg<span class="vonk-onzichtbaar">: {b.naam}</span>
        </a>
      )}
      <MeldLink href={paths.melden('bijlage', b.id)} titel={b.naam} />
    </Meer>
  </li>
)
