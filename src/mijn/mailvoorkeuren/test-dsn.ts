/** Reports of non-delivery as several mail servers write them, with invented names. */

export type Of = { token: string; to?: string }

const returned = (token: string) => `Return-Path: <vonk-retour+${token}@vonk.test>
Received: from vonk.test by mx.vonk.test; Tue, 14 Apr 2026 10:00:00 +0200
From: Vonk <vonk@vonk.test>
To: weg@elders.test
Subject: Jij bent aan zet
Message-ID: <9b1c@vonk.test>
Auto-Submitted: auto-generated
X-Vonk-Zending: ${token}
`

type Report = { headers: string; human: string; status: string; back: string; backType: string }

const report = ({ headers, human, status, back, backType }: Report) =>
  Buffer.from(
    `${headers}
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=_grens"

This is a MIME-encapsulated message.

--=_grens
Content-Type: text/plain; charset=us-ascii

${human}

--=_grens
Content-Type: message/delivery-status

${status}

--=_grens
Content-Type: ${backType}

${back}
--=_grens--
`.replaceAll('\n', '\r\n'),
  )

/** The headers only, and a diagnostic over two lines. */
export const postfix = ({ token, to = 'vonk-retour+TOKEN@vonk.test' }: Of) =>
  report({
    headers: `Return-Path: <>
Delivered-To: ${to.replace('TOKEN', token)}
From: MAILER-DAEMON@mx.vonk.test (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: ${to.replace('TOKEN', token)}
Auto-Submitted: auto-replied`,
    human: 'I am sorry to have to inform you that your message could not be delivered.',
    status: `Reporting-MTA: dns; mx.vonk.test
X-Postfix-Queue-ID: 4B1C2D3E4F
X-Postfix-Sender: rfc822; ${to.replace('TOKEN', token)}
Arrival-Date: Tue, 14 Apr 2026 10:00:00 +0200 (CEST)

Final-Recipient: rfc822; weg@elders.test
Original-Recipient: rfc822;weg@elders.test
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.elders.test
Diagnostic-Code: smtp; 550 5.1.1 <weg@elders.test>: Recipient address rejected:
    User unknown in virtual mailbox table`,
    back: returned(token),
    backType: 'text/rfc822-headers',
  })

/** Says 5.0.0, and what the other server said beside it; gives the whole mail back. */
export const exim = ({ token }: Of) =>
  report({
    headers: `From: Mail Delivery System <Mailer-Daemon@mx.vonk.test>
To: vonk@vonk.test
X-Failed-Recipients: weg@elders.test
Subject: Mail delivery failed: returning message to sender`,
    human: 'This message was created automatically by mail delivery software.',
    status: `Reporting-MTA: dns; mx.vonk.test

Action: failed
Final-Recipient: rfc822;weg@elders.test
Status: 5.0.0
Remote-MTA: dns; mx.elders.test
Diagnostic-Code: smtp; 550 No such user here`,
    back: `${returned(token)}
Dag Mark,

X-Vonk-Zending: ffffffffffffffffffffffffffffffff
`,
    backType: 'message/rfc822',
  })

/** Microsoft 365: says no recipient by an access denied. */
export const exchange = ({ token }: Of) =>
  report({
    headers: `From: <postmaster@elders.test>
To: <vonk@vonk.test>
Subject: Undeliverable: Jij bent aan zet
X-MS-Exchange-Message-Is-Ndr:`,
    human: 'Your message to weg@elders.test couldn’t be delivered.',
    status: `Reporting-MTA: dns;AM0EUR.elders.test
Received-From-MTA: dns;mx.vonk.test
Arrival-Date: Tue, 14 Apr 2026 08:00:00 +0000

Final-Recipient: rfc822;weg@elders.test
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup`,
    back: returned(token),
    backType: 'message/rfc822',
  })

/** Google: a comment behind the status, and a full mailbox. */
export const google = ({ token }: Of) =>
  report({
    headers: `From: Mail Delivery Subsystem <mailer-daemon@elders.test>
To: "Vonk" <vonk-retour+${token.toUpperCase()}@vonk.test>
Subject: Delivery Status Notification (Failure)`,
    human: 'The recipient’s inbox is out of storage space.',
    status: `Reporting-MTA: dns; elders.test
Received-From-MTA: dns; vonk@vonk.test

Final-Recipient: rfc822; weg@elders.test
Action: failed
Status: 5.2.2 (mailbox full)
Last-Attempt-Date: Tue, 14 Apr 2026 01:00:00 -0700 (PDT)`,
    back: 'Subject: Jij bent aan zet\n',
    backType: 'message/rfc822',
  })

/** Sendmail, four hours later: not delivered yet. */
export const sendmailDelayed = ({ token }: Of) =>
  report({
    headers: `From: Mail Delivery Subsystem <MAILER-DAEMON@mx.vonk.test>
To: <vonk-retour+${token}@vonk.test>
Subject: Warning: could not send message for past 4 hours`,
    human: 'THIS IS A WARNING MESSAGE ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE.',
    status: `Reporting-MTA: dns; mx.vonk.test

Final-Recipient: RFC822; weg@elders.test
Action: delayed
Status: 4.4.1
Will-Retry-Until: Sun, 19 Apr 2026 10:00:00 +0200`,
    back: returned(token),
    backType: 'text/rfc822-headers',
  })

/** Sendmail gives up after five days. */
export const sendmailExpired = ({ token }: Of) =>
  Buffer.from(
    sendmailDelayed({ token })
      .toString()
      .replace('Action: delayed', 'Action: failed')
      .replace('Status: 4.4.1', 'Status: 4.4.7'),
  )
