import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { bijZoekvraag } from '#src/zoeken/zoeken/places.ts'

/** Before anything was searched for: what members put together already. */
export const verzamelingenBijZoeken = fill(
  bijZoekvraag,
  (_asker, { q }) =>
    q === '' && (
      <p>
        Of begin met een <a href={paths.verzamelingen()}>verzameling van een lid</a>: voorbeelden en teksten
        die bij elkaar horen.
      </p>
    ),
)
