import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'
import { uitnodigingDagen } from './team.ts'

type Invitation = {
  naam: string
  door: string
  titel: string
  rol: string
  boodschap: string
  url: string
  /** Asked by name, as a member. */
  opNaam: boolean
}

export const uitnodigingMail = ({ naam, door, titel, rol, boodschap, url, opNaam }: Invitation): Mail =>
  letter({
    soort: 'uitnodiging',
    subject: `Uitnodiging voor een proeftuin, van ${door}`,
    lines: [
      naam ? `Dag ${naam},` : 'Dag,',
      `${door} vraagt je mee te doen aan de proeftuin ‘${titel}’. Je rol: ${rol.toLowerCase()}.`,
      ...(boodschap ? [`“${boodschap}”`] : []),
      'Een proeftuin is een proef met social return: samen uitproberen hoe meer mensen aan het werk komen en blijven.',
    ],
    action: { label: 'Bekijk de uitnodiging', url },
    why: `Je krijgt deze mail omdat ${opNaam ? `${door} je in Vonk vroeg, en je e-mailadres daarbij niet zag` : `${door} je adres invulde`}. De link werkt ${uitnodigingDagen} dagen. Wil je niet meedoen? Open de link en kies ‘Nee, dank je’. Niets doen mag ook.`,
  })

type Baton = { naam: string; door: string; titel: string; boodschap: string; url: string }

export const stokjeMail = ({ naam, door, titel, boodschap, url }: Baton): Mail =>
  letter({
    soort: 'proeftuin',
    subject: `Jij bent aan zet: ${titel}`,
    lines: [
      `Dag ${naam},`,
      `${door} geeft jou het stokje van de proeftuin ‘${titel}’.`,
      ...(boodschap ? [`“${boodschap}”`] : []),
    ],
    action: { label: 'Ga naar de proeftuin', url },
    why: 'Je krijgt deze mail omdat je in het team van deze proeftuin zit.',
  })

type Joined = { naam: string; wie: string; titel: string; url: string }

export const leverancierErbijMail = ({ naam, wie, titel, url }: Joined): Mail =>
  letter({
    soort: 'proeftuin',
    subject: `Er is een leverancier bij: ${titel}`,
    lines: [
      `Dag ${naam},`,
      `${wie} zit nu in het team van ‘${titel}’, aan de kant van de leveranciers. Jullie bereiden daar een inkoop voor.`,
      'Tot de publicatie leest een leverancier alleen de eigen aantekeningen voor het team, en wat voor iedereen openbaar is. Vonk houdt bij wat er gelezen wordt.',
      'Wil je iets delen? Maak het openbaar, dan weten alle leveranciers evenveel.',
    ],
    action: { label: 'Bekijk het team', url },
    why: 'Je krijgt deze mail omdat je deze proeftuin trekt.',
  })
