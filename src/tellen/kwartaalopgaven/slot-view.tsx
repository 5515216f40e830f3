import { paths } from '#src/paths/index.ts'
import { ButtonLink, EndPage, type Shell, sayMoment } from '#src/platform/components/index.ts'
import { type Opgave, standOf, zegDuur, zegKort } from './kwartaalopgave.ts'

/** What came of the question, for a member of the employer who comes back to it. */
export const KlaarPage = ({ shell, o }: { shell: Shell; o: Opgave }) => (
  <EndPage
    shell={shell}
    title={
      standOf(o) === 'beantwoord' ? `${zegKort(o.kwartaal)} is klaar` : 'Deze vraag staat niet meer open'
    }
    icon={standOf(o) === 'beantwoord' ? 'circle-check' : 'clock'}
    action={<ButtonLink href={paths.mijnVonk()}>Naar Mijn Vonk</ButtonLink>}
  >
    {o.beantwoordOp ? (
      <>
        {zegAntwoord(o)} Dat was {sayMoment(o.beantwoordOp, new Date())}, en het kostte {zegDuur(o.seconden)}.
        Klopt er iets niet? Vraag het team van de proeftuin om het te verbeteren.
      </>
    ) : (
      'Er is te lang geleden om gevraagd, of er is niemand meer om het aan te vragen. Wat het laatst is gemeld, blijft staan.'
    )}
  </EndPage>
)

const zegAntwoord = ({ hoe, gewijzigd, organisatie }: Opgave): string =>
  hoe === 'zelfde'
    ? `Volgens ${organisatie} klopte alles nog.`
    : `${organisatie} wijzigde ${gewijzigd} ${gewijzigd === 1 ? 'plek' : 'plekken'}, en de rest klopte.`

/** Of another employer, or gone; who has no account is not asked to sign in for it. */
export const HoortHierNietPage = ({ shell, terug }: { shell: Shell; terug: string }) => (
  <EndPage
    shell={shell}
    title="Dit hoort hier niet bij"
    icon="circle-x"
    action={<ButtonLink href={terug}>Terug naar de vraag</ButtonLink>}
  >
    Je kunt alleen iets zeggen over de plekken van je eigen organisatie, zoals die op de pagina staan.
  </EndPage>
)

export const NietMeerPage = ({ shell }: { shell: Shell }) => (
  <EndPage
    shell={shell}
    title="Je krijgt deze vraag niet meer"
    icon="circle-check"
    action={<ButtonLink href={paths.home()}>Naar de voorpagina</ButtonLink>}
  >
    Wie jou als contact koos, krijgt daar bericht van en zoekt iemand anders. Jij hoeft niets meer te doen.
  </EndPage>
)
