import { paths } from '#src/paths/index.ts'
import { CijferTegels } from './cijfers-view.tsx'
import { LesRegel } from './lessen-view.tsx'
import type { SoortWerk } from './soort-werk.ts'

/** The end of what was bought, only from what people wrote: the last phase, and figures on the environment. */
export const Nazorg = ({ soort }: { soort: SoortWerk }) => {
  const { nazorg, cijfers } = soort
  const isEmpty = nazorg.lessen.length + cijfers.milieu.length === 0
  return (
    <section class="vonk-nazorg" aria-labelledby="nazorg">
      <h2 id="nazorg">Na het contract</h2>
      <p>Wat gebeurt er met wat je inkocht als het gebruik ophoudt, en met de mensen die het werk deden?</p>
      <InLaatsteFase {...soort} />
      {isEmpty && (
        <p>
          Hierover schreef nog niemand iets dat jij mag lezen. Een les uit de fase Afronden en nazorg komt
          hier te staan, en ook een cijfer over het milieu bij een afronding.
        </p>
      )}
      {nazorg.lessen.length > 0 && (
        <>
          <h3>Geleerd bij afronden en nazorg</h3>
          <ul class="vonk-werklijst">
            {nazorg.lessen.map((les) => (
              <LesRegel {...les} />
            ))}
          </ul>
        </>
      )}
      {cijfers.milieu.length > 0 && (
        <>
          <h3>Wat het voor het milieu bracht</h3>
          <CijferTegels cijfers={cijfers.milieu} />
        </>
      )}
    </section>
  )
}

const InLaatsteFase = ({ nazorg: { aantal }, categorie: { code } }: SoortWerk) =>
  aantal === 0 ? null : (
    <p>
      <a href={paths.proeftuinen({ categorie: code, fase: 'afronden_en_nazorg' })}>
        {aantal === 1 ? '1 proeftuin is' : `${aantal} proeftuinen zijn`} in de fase Afronden en nazorg
      </a>
    </p>
  )
