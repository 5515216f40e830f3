import { paths } from '#src/paths/index.ts'

/** Beside a button with which somebody comes in. */
export const AkkoordZin = () => (
  <p class="vonk-klein">
    Met deze knop ga je akkoord met de <a href={paths.huisregels()}>huisregels</a>. Ze zijn kort.
  </p>
)
