import { kantBij, kantLabel, organisatiesoortLabel } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import { type Bereik, leden, type Partij, type Werker } from './kantwissel.ts'

/** What the kind suggests, when that is not where it stands. */
export const Soort = ({ partij: { soort, kant } }: { partij: Partij }) =>
  kantBij(soort) === kant ? null : (
    <p>
      De soort is ‘{organisatiesoortLabel[soort]}’. Daar past meestal bij: {kantLabel[kantBij(soort)]}.
    </p>
  )

/** Who works there, by name as far as there is room. */
export const Mensen = ({ bereik: { genoemd, leden: aantal } }: { bereik: Bereik }) => (
  <section aria-labelledby="mensen">
    <h2 id="mensen">Wie het raakt</h2>
    {aantal === 0 ? (
      <p>Er werkt nog niemand in Vonk voor deze organisatie.</p>
    ) : (
      <ul>
        {genoemd.map((werker) => (
          <Mens {...werker} />
        ))}
        {aantal > genoemd.length && <li>en nog {leden(aantal - genoemd.length)}</li>}
      </ul>
    )}
  </section>
)

const Mens = ({ id, naam, eigen }: Werker) => (
  <li>
    <a href={paths.lid(id)}>{naam}</a>
    {!eigen && ', werkt hier naast een andere organisatie'}
  </li>
)

export const Sentences = ({ lines }: { lines: string[] }) => (
  <ul>
    {lines.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
)
