import { ButtonLink, EndPage, type Shell } from '../components/index.ts'
import type { Uitgangsoort } from '../naar-buiten.ts'

/** What somebody had a link to, and everybody could read, until it was taken away. */
export const WegPage = ({ shell, soort }: { shell: Shell; soort: Uitgangsoort }) => (
  <EndPage
    shell={shell}
    title="Dit staat niet meer op Vonk"
    icon="search"
    action={<ButtonLink href={soort.lijst}>Bekijk {soort.meer}</ButtonLink>}
  >
    <p>Wat achter deze link stond, is weggehaald. Zoek je iets dat erop lijkt? Kijk dan tussen de andere.</p>
  </EndPage>
)
