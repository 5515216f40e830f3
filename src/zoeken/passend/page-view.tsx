import { paths } from '#src/paths/index.ts'
import { ButtonLink, EmptyState, Page, PageTitle, type Shell } from '#src/platform/components/index.ts'
import { Kenners, PassendLijst } from './parts.tsx'
import type { Gevonden, Onderwerp } from './passend.ts'

export type PassendProps = {
  shell: Shell
  soort: Onderwerp
  id: string
  titel: string
  gevonden: Gevonden
}

/** All that fits, with the reasons; and when nothing does, at what was looked. */
export const PassendPage = ({ shell, soort, id, titel, gevonden: { dingen, mensen } }: PassendProps) => (
  <Page shell={shell} title={`Past bij: ${titel}`} back={backTo(soort, id, titel)}>
    <PageTitle
      title="Past hierbij"
      lead={`Wat past bij ‘${titel}’, met de reden erbij. Het best passende staat bovenaan.`}
    />
    {dingen.length > 0 ? <PassendLijst dingen={dingen} kop={2} /> : <NietsGevonden />}
    <Kenners mensen={mensen} kop={2} />
    <p class="vonk-passend-link">
      Vonk kijkt naar het soort werk, de woorden in titel en vraag, de hobbels, de fase, de route en voor wie
      het is. Alleen wat jij mag lezen telt mee.
    </p>
  </Page>
)

const backTo = (soort: Onderwerp, id: string, titel: string) =>
  soort === 'proeftuin'
    ? [
        { href: paths.proeftuinen(), label: 'Proeftuinen' },
        { href: paths.proeftuin(id), label: titel },
      ]
    : [
        { href: paths.werkwijzen(), label: 'Werkwijzen' },
        { href: paths.werkwijze(id), label: titel },
      ]

const NietsGevonden = () => (
  <EmptyState
    title="Niets gevonden dat jij mag lezen"
    icon="search"
    action={<ButtonLink href={paths.zoeken()}>Zoek met je eigen woorden</ButtonLink>}
  >
    Vonk keek naar proeftuinen, werkwijzen en haakjes met hetzelfde soort werk, dezelfde woorden of dezelfde
    hobbels. Met een paar woorden over wat je zoekt, vind je misschien meer.
  </EmptyState>
)
