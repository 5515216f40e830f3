import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { bijCategorie } from '#src/proeftuinen/overzicht/places.ts'

/** Above the list of one kind of work: where the rest of it stands. */
export const soortWerkBijLijst = fill(bijCategorie, (_asker, { code, naam }) => (
  <p>
    <a href={paths.soortWerk(code)}>Alles over {naam.toLowerCase()}</a>: wat het bracht, wie ervan weet en
    welke contracten aflopen.
  </p>
))
