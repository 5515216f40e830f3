import { Icon } from '#src/platform/components/index.ts'
import type { Resultaat, Stuk } from './markering.ts'

const Stukken = ({ stukken }: { stukken: Stuk[] }) => (
  <>{stukken.map(({ tekst, raak }) => (raak ? <mark>{tekst}</mark> : tekst))}</>
)

/** What it is, its title, the sentence that fits, and how it went; the kind shows in icon and word. */
export const ResultaatRij = ({ vindsoort, titelStukken, url, bij, fragment, stand, ...found }: Resultaat) => (
  <li class={`vonk-resultaat--${vindsoort.soort}`}>
    <span class="vonk-resultaat__soort">
      <Icon name={vindsoort.icon} />
    </span>
    <div>
      <p class="vonk-resultaat__bij">
        <strong>{vindsoort.een}</strong> {bij}
      </p>
      <h2>
        <a href={url}>
          <Stukken stukken={titelStukken} />
        </a>
      </h2>
      {fragment.length > 0 && (
        <p class="vonk-resultaat__fragment">
          <Stukken stukken={fragment} />
        </p>
      )}
      {found.alleenVia && (
        <p class="vonk-resultaat__waarom">
          <Icon name="search" /> Gevonden via {found.via.map((woord) => `‘${woord}’`).join(' en ')}
        </p>
      )}
    </div>
    {stand && (
      <p class="vonk-resultaat__stand">
        <Icon name={stand.icon} /> {stand.label}
      </p>
    )}
  </li>
)
