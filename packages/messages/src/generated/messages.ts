// Made by scripts/compile.ts from languages/*.json. Not edited, not committed.
import { cardinal, n, ordinal, type Locale } from '../runtime.ts';
void ordinal;

export const error_account_code_expired = (l: Locale): string =>
  l === 'en' ? "This code has expired. Ask for a new one." : 
  l === 'hu' ? "A kód lejárt. Kérjen újat." : 
  "Koda je potekla. Zahtevajte novo.";
export const error_account_code_locked = (l: Locale): string =>
  l === 'en' ? "The code was entered wrongly too often. Ask for a new one." : 
  l === 'hu' ? "A kódot túl sokszor adták meg hibásan. Kérjen újat." : 
  "Koda je bila prevečkrat vnesena napačno. Zahtevajte novo.";
export const error_account_code_wrong = (l: Locale): string =>
  l === 'en' ? "This code is not right. Check the newest message." : 
  l === 'hu' ? "A kód nem megfelelő. Nézze meg a legutóbbi üzenetet." : 
  "Koda ni pravilna. Preverite zadnje prejeto sporočilo.";
export const error_account_password_wrong = (l: Locale): string =>
  l === 'en' ? "The e-mail address or the password is not right." : 
  l === 'hu' ? "Az e-mail-cím vagy a jelszó nem megfelelő." : 
  "E-poštni naslov ali geslo ni pravilno.";
export const error_attendance_minutes_too_many = (l: Locale, p: { max: number }): string =>
  l === 'en' ? "The session lasts " + (((c) => c === 'one' ? n(l, p.max) + " minute" : n(l, p.max) + " minutes")(cardinal(l, p.max))) + "." : 
  l === 'hu' ? "Az alkalom " + (((c) => c === 'one' ? n(l, p.max) + " perces" : n(l, p.max) + " perces")(cardinal(l, p.max))) + "." : 
  "Termin traja " + (((c) => c === 'one' ? n(l, p.max) + " minuto" : c === 'two' ? n(l, p.max) + " minuti" : c === 'few' ? n(l, p.max) + " minute" : n(l, p.max) + " minut")(cardinal(l, p.max))) + ".";
export const error_attendance_not_confirmed = (l: Locale): string =>
  l === 'en' ? "This person has no confirmed place." : 
  l === 'hu' ? "Ennek a személynek nincs visszaigazolt helye." : 
  "Ta oseba nima potrjenega mesta.";
export const error_attendance_not_started = (l: Locale): string =>
  l === 'en' ? "Attendance can be marked from the day of the session." : 
  l === 'hu' ? "A jelenlét az alkalom napjától rögzíthető." : 
  "Prisotnost lahko označujete od dneva termina dalje.";
export const error_attendance_registration_unknown = (l: Locale): string =>
  l === 'en' ? "This person is not on the list of this event." : 
  l === 'hu' ? "Ez a személy nem szerepel az esemény listáján." : 
  "Te osebe ni na seznamu tega dogodka.";
export const error_attendance_session_unknown = (l: Locale): string =>
  l === 'en' ? "This session does not exist any more." : 
  l === 'hu' ? "Ez az alkalom már nem létezik." : 
  "Ta termin ne obstaja več.";
export const error_certificate_already_issued = (l: Locale): string =>
  l === 'en' ? "This certificate has already been issued." : 
  l === 'hu' ? "Ezt az igazolást már kiállították." : 
  "To potrdilo je že izdano.";
export const error_certificate_already_revoked = (l: Locale): string =>
  l === 'en' ? "This certificate has already been revoked." : 
  l === 'hu' ? "Ezt az igazolást már visszavonták." : 
  "To potrdilo je že preklicano.";
export const error_certificate_not_earned = (l: Locale): string =>
  l === 'en' ? "This person has not met the conditions for this certificate." : 
  l === 'hu' ? "Ez a személy nem teljesítette az igazolás feltételeit." : 
  "Ta oseba ni izpolnila pogojev za to potrdilo.";
export const error_field_choice = (l: Locale): string =>
  l === 'en' ? "Choose one of the options." : 
  l === 'hu' ? "Válasszon egyet a lehetőségek közül." : 
  "Izberite eno od možnosti.";
export const error_field_code = (l: Locale): string =>
  l === 'en' ? "Enter the six digits from the message." : 
  l === 'hu' ? "Írja be az üzenetben kapott hat számjegyet." : 
  "Vnesite šest števk iz sporočila.";
export const error_field_date = (l: Locale): string =>
  l === 'en' ? "Enter a real date." : 
  l === 'hu' ? "Adjon meg egy létező dátumot." : 
  "Vnesite obstoječ datum.";
export const error_field_date_order = (l: Locale): string =>
  l === 'en' ? "The end must not be before the beginning." : 
  l === 'hu' ? "A vége nem lehet korábban, mint a kezdete." : 
  "Konec ne sme biti pred začetkom.";
export const error_field_email = (l: Locale): string =>
  l === 'en' ? "Enter an e-mail address in the form name@example.org." : 
  l === 'hu' ? "Adjon meg egy e-mail-címet a nev@example.org formában." : 
  "Vnesite e-poštni naslov v obliki ime@example.org.";
export const error_field_invalid = (l: Locale): string =>
  l === 'en' ? "This value cannot be used here." : 
  l === 'hu' ? "Ez az érték itt nem használható." : 
  "Tega podatka tu ni mogoče uporabiti.";
export const error_field_language = (l: Locale): string =>
  l === 'en' ? "Enter a language code such as sl, hu or en." : 
  l === 'hu' ? "Adjon meg egy nyelvkódot, például: sl, hu vagy en." : 
  "Vnesite oznako jezika, na primer sl, hu ali en.";
export const error_field_must_agree = (l: Locale): string =>
  l === 'en' ? "Confirm this before you continue." : 
  l === 'hu' ? "A folytatás előtt erősítse meg ezt." : 
  "Pred nadaljevanjem potrdite to polje.";
export const error_field_required = (l: Locale): string =>
  l === 'en' ? "Enter a value." : 
  l === 'hu' ? "Adja meg ezt az adatot." : 
  "Vnesite podatek.";
export const error_field_slug = (l: Locale): string =>
  l === 'en' ? "Use lower-case letters without accents, digits and hyphens." : 
  l === 'hu' ? "Ékezet nélküli kisbetűket, számjegyeket és kötőjelet használjon." : 
  "Uporabite male črke brez strešic, števke in vezaje.";
export const error_field_text_controls = (l: Locale): string =>
  l === 'en' ? "Remove the invisible or control characters from this text." : 
  l === 'hu' ? "Távolítsa el a szövegből a láthatatlan vagy vezérlő karaktereket." : 
  "Iz besedila odstranite nevidne ali krmilne znake.";
export const error_field_too_big = (l: Locale, p: { max: number }): string =>
  l === 'en' ? "The value must be " + n(l, p.max) + " or less." : 
  l === 'hu' ? "Az érték legfeljebb " + n(l, p.max) + " lehet." : 
  "Vrednost sme biti največ " + n(l, p.max) + ".";
export const error_field_too_long = (l: Locale, p: { max: number }): string =>
  l === 'en' ? "Use at most " + (((c) => c === 'one' ? n(l, p.max) + " character" : n(l, p.max) + " characters")(cardinal(l, p.max))) + "." : 
  l === 'hu' ? "Legfeljebb " + (((c) => c === 'one' ? n(l, p.max) + " karaktert" : n(l, p.max) + " karaktert")(cardinal(l, p.max))) + " írjon be." : 
  "Uporabite največ " + (((c) => c === 'one' ? n(l, p.max) + " znak" : c === 'two' ? n(l, p.max) + " znaka" : c === 'few' ? n(l, p.max) + " znake" : n(l, p.max) + " znakov")(cardinal(l, p.max))) + ".";
export const error_field_too_short = (l: Locale, p: { min: number }): string =>
  l === 'en' ? "Use at least " + (((c) => c === 'one' ? n(l, p.min) + " character" : n(l, p.min) + " characters")(cardinal(l, p.min))) + "." : 
  l === 'hu' ? "Legalább " + (((c) => c === 'one' ? n(l, p.min) + " karaktert" : n(l, p.min) + " karaktert")(cardinal(l, p.min))) + " írjon be." : 
  "Uporabite vsaj " + (((c) => c === 'one' ? n(l, p.min) + " znak" : c === 'two' ? n(l, p.min) + " znaka" : c === 'few' ? n(l, p.min) + " znake" : n(l, p.min) + " znakov")(cardinal(l, p.min))) + ".";
export const error_field_too_small = (l: Locale, p: { min: number }): string =>
  l === 'en' ? "The value must be " + n(l, p.min) + " or more." : 
  l === 'hu' ? "Az érték legalább " + n(l, p.min) + " legyen." : 
  "Vrednost mora biti vsaj " + n(l, p.min) + ".";
export const error_field_url = (l: Locale): string =>
  l === 'en' ? "Enter a web address that begins with https://." : 
  l === 'hu' ? "Adjon meg egy https:// kezdetű webcímet." : 
  "Vnesite spletni naslov, ki se začne s https://.";
export const error_field_year = (l: Locale): string =>
  l === 'en' ? "Enter a year with four digits." : 
  l === 'hu' ? "Négy számjeggyel adja meg az évet." : 
  "Vnesite letnico s štirimi števkami.";
export const error_import_already_done = (l: Locale): string =>
  l === 'en' ? "This list has already been imported." : 
  l === 'hu' ? "Ezt a listát már importálták." : 
  "Ta seznam je že uvožen.";
export const error_import_file_empty = (l: Locale): string =>
  l === 'en' ? "There are no rows in this file." : 
  l === 'hu' ? "Ebben a fájlban nincsenek sorok." : 
  "V tej datoteki ni vrstic.";
export const error_import_file_unreadable = (l: Locale): string =>
  l === 'en' ? "This file cannot be read. Send an Excel workbook (.xlsx) or a CSV file." : 
  l === 'hu' ? "Ez a fájl nem olvasható. Küldjön Excel-munkafüzetet (.xlsx) vagy CSV-fájlt." : 
  "Te datoteke ni mogoče prebrati. Pošljite Excelov delovni zvezek (.xlsx) ali datoteko CSV.";
export const error_import_header_missing = (l: Locale): string =>
  l === 'en' ? "We found no row with column names. There must be a column with names and one with e-mail addresses." : 
  l === 'hu' ? "Nem találtunk oszlopneveket tartalmazó sort. Szükség van egy névoszlopra és egy e-mail-oszlopra." : 
  "Vrstice z imeni stolpcev nismo našli. Potrebna sta stolpec z imeni in stolpec z e-poštnimi naslovi.";
export const error_import_nothing_chosen = (l: Locale): string =>
  l === 'en' ? "Choose at least one row." : 
  l === 'hu' ? "Válasszon ki legalább egy sort." : 
  "Izberite vsaj eno vrstico.";
export const error_import_too_many_rows = (l: Locale, p: { max: number }): string =>
  l === 'en' ? "A file can have at most " + (((c) => c === 'one' ? n(l, p.max) + " row" : n(l, p.max) + " rows")(cardinal(l, p.max))) + ". Divide it into several files." : 
  l === 'hu' ? "Egy fájl legfeljebb " + (((c) => c === 'one' ? n(l, p.max) + " sorból" : n(l, p.max) + " sorból")(cardinal(l, p.max))) + " állhat. Ossza több fájlra." : 
  "Datoteka ima lahko največ " + (((c) => c === 'one' ? n(l, p.max) + " vrstico" : c === 'two' ? n(l, p.max) + " vrstici" : c === 'few' ? n(l, p.max) + " vrstice" : n(l, p.max) + " vrstic")(cardinal(l, p.max))) + ". Razdelite jo na več datotek.";
export const error_project_lead_partner_needed = (l: Locale): string =>
  l === 'en' ? "Choose one organisation as the lead partner." : 
  l === 'hu' ? "Válasszon ki egy szervezetet vezető partnernek." : 
  "Eno od organizacij izberite za vodilnega partnerja.";
export const error_project_logo_unreadable = (l: Locale): string =>
  l === 'en' ? "This file cannot be used as a logo. Send a PNG, JPEG or WebP picture of at most 5 MB." : 
  l === 'hu' ? "Ez a fájl nem használható logóként. Küldjön legfeljebb 5 MB méretű PNG-, JPEG- vagy WebP-képet." : 
  "Te datoteke ni mogoče uporabiti kot logotip. Pošljite sliko PNG, JPEG ali WebP, veliko največ 5 MB.";
export const error_project_period_overlap = (l: Locale): string =>
  l === 'en' ? "Two reporting periods overlap." : 
  l === 'hu' ? "Két beszámolási időszak átfedi egymást." : 
  "Dve obdobji poročanja se prekrivata.";
export const error_project_side_in_use = (l: Locale, p: { side: string }): string =>
  l === 'en' ? "The side " + p.side + " cannot be removed, because organisations or people belong to it." : 
  l === 'hu' ? "A(z) " + p.side + " oldal nem távolítható el, mert szervezetek vagy személyek tartoznak hozzá." : 
  "Strani " + p.side + " ni mogoče odstraniti, ker ji pripadajo organizacije ali osebe.";
export const error_project_sides_needed = (l: Locale): string =>
  l === 'en' ? "A cross-border project needs at least two sides." : 
  l === 'hu' ? "Egy határon átnyúló projektnek legalább két oldala van." : 
  "Čezmejni projekt potrebuje vsaj dve strani.";
export const error_project_slug_taken = (l: Locale): string =>
  l === 'en' ? "Another project already uses this address." : 
  l === 'hu' ? "Ezt a címet már egy másik projekt használja." : 
  "Ta naslov že uporablja drug projekt.";
export const error_registration_already_cancelled = (l: Locale): string =>
  l === 'en' ? "This registration has already been cancelled." : 
  l === 'hu' ? "Ezt a jelentkezést már lemondták." : 
  "Ta prijava na dogodek je že odpovedana.";
export const error_registration_already_registered = (l: Locale): string =>
  l === 'en' ? "This person is already registered for this event. The link in the confirmation message shows the registration." : 
  l === 'hu' ? "Ez a személy már jelentkezett erre az eseményre. A jelentkezés a visszaigazoló üzenetben kapott hivatkozáson tekinthető meg." : 
  "Ta oseba je na dogodek že prijavljena. Prijavo si lahko ogledate prek povezave v potrditvenem sporočilu.";
export const error_registration_event_cancelled = (l: Locale): string =>
  l === 'en' ? "This event has been cancelled." : 
  l === 'hu' ? "Ez az esemény elmarad." : 
  "Ta dogodek je odpovedan.";
export const error_registration_event_closed = (l: Locale): string =>
  l === 'en' ? "Registration for this event has closed." : 
  l === 'hu' ? "Erre az eseményre a jelentkezés lezárult." : 
  "Prijave na ta dogodek so zaključene.";
export const error_registration_event_not_open = (l: Locale): string =>
  l === 'en' ? "Registration for this event has not opened yet." : 
  l === 'hu' ? "Erre az eseményre még nem lehet jelentkezni." : 
  "Prijave na ta dogodek se še niso začele.";
export const error_registration_event_over = (l: Locale): string =>
  l === 'en' ? "This event is over." : 
  l === 'hu' ? "Ez az esemény már véget ért." : 
  "Ta dogodek je že končan.";
export const error_registration_key_reused = (l: Locale): string =>
  l === 'en' ? "This form was already sent with other data. Open the page again." : 
  l === 'hu' ? "Ezt az űrlapot már elküldték más adatokkal. Nyissa meg újra az oldalt." : 
  "Ta obrazec je bil že poslan z drugimi podatki. Stran odprite znova.";
export const error_request_forbidden = (l: Locale): string =>
  l === 'en' ? "Your account may not do this." : 
  l === 'hu' ? "Az Ön fiókjának ehhez nincs jogosultsága." : 
  "Vaš račun za to nima pravice.";
export const error_request_internal = (l: Locale, p: { reference: string }): string =>
  l === 'en' ? "Something went wrong on our side. If it happens again, send us this reference: " + p.reference + "." : 
  l === 'hu' ? "Hiba történt nálunk. Ha megismétlődik, küldje el nekünk ezt az azonosítót: " + p.reference + "." : 
  "Na naši strani je prišlo do napake. Če se ponovi, nam pošljite to oznako: " + p.reference + ".";
export const error_request_invalid = (l: Locale): string =>
  l === 'en' ? "Some of the data cannot be used. Check the form and send it again." : 
  l === 'hu' ? "Néhány adat nem használható. Ellenőrizze az űrlapot, és küldje el újra." : 
  "Nekaterih podatkov ni mogoče uporabiti. Preverite obrazec in ga pošljite znova.";
export const error_request_not_found = (l: Locale): string =>
  l === 'en' ? "We cannot find what you are looking for. It may have been moved or removed." : 
  l === 'hu' ? "Nem találjuk, amit keres. Lehet, hogy áthelyezték vagy eltávolították." : 
  "Tega, kar iščete, ne najdemo. Morda je bilo premaknjeno ali odstranjeno.";
export const error_request_sign_in_required = (l: Locale): string =>
  l === 'en' ? "Sign in to continue." : 
  l === 'hu' ? "A folytatáshoz jelentkezzen be." : 
  "Za nadaljevanje se prijavite v račun.";
export const error_request_too_large = (l: Locale, p: { megabytes: number }): string =>
  l === 'en' ? "What you sent is too large. The limit is " + n(l, p.megabytes) + " MB." : 
  l === 'hu' ? "A küldött adat túl nagy. A felső határ " + n(l, p.megabytes) + " MB." : 
  "Poslani podatki so preveliki. Omejitev je " + n(l, p.megabytes) + " MB.";
export const error_request_too_many = (l: Locale, p: { seconds: number }): string =>
  l === 'en' ? "There were too many attempts. Try again in " + (((c) => c === 'one' ? n(l, p.seconds) + " second" : n(l, p.seconds) + " seconds")(cardinal(l, p.seconds))) + "." : 
  l === 'hu' ? "Túl sok próbálkozás történt. Próbálja újra " + (((c) => c === 'one' ? n(l, p.seconds) + " másodperc" : n(l, p.seconds) + " másodperc")(cardinal(l, p.seconds))) + " múlva." : 
  "Poskusov je bilo preveč. Poskusite znova čez " + (((c) => c === 'one' ? n(l, p.seconds) + " sekundo" : c === 'two' ? n(l, p.seconds) + " sekundi" : c === 'few' ? n(l, p.seconds) + " sekunde" : n(l, p.seconds) + " sekund")(cardinal(l, p.seconds))) + ".";
export const error_request_unavailable = (l: Locale): string =>
  l === 'en' ? "The service is not available at the moment. Try again in a minute. Nothing was saved twice." : 
  l === 'hu' ? "A szolgáltatás pillanatnyilag nem érhető el. Próbálja újra egy perc múlva. Semmi sem került kétszer mentésre." : 
  "Storitev trenutno ni na voljo. Poskusite znova čez minuto. Nič ni bilo shranjeno dvakrat.";
export const language_csv_separator = (l: Locale): string =>
  l === 'en' ? "," : 
  l === 'hu' ? ";" : 
  ";";
export const language_month_style = (l: Locale): string =>
  l === 'en' ? "long" : 
  l === 'hu' ? "2-digit" : 
  "numeric";
export const language_name = (l: Locale): string =>
  l === 'en' ? "English" : 
  l === 'hu' ? "Magyar" : 
  "Slovenščina";
export const language_name_order = (l: Locale): string =>
  l === 'en' ? "given_first" : 
  l === 'hu' ? "family_first" : 
  "given_first";
export const language_tag = (l: Locale): string =>
  l === 'en' ? "en-GB" : 
  l === 'hu' ? "hu-HU" : 
  "sl-SI";

/** The sentence of each error code. */
export const errorSentences = {
  'account.code_expired': error_account_code_expired,
  'account.code_locked': error_account_code_locked,
  'account.code_wrong': error_account_code_wrong,
  'account.password_wrong': error_account_password_wrong,
  'attendance.minutes_too_many': error_attendance_minutes_too_many,
  'attendance.not_confirmed': error_attendance_not_confirmed,
  'attendance.not_started': error_attendance_not_started,
  'attendance.registration_unknown': error_attendance_registration_unknown,
  'attendance.session_unknown': error_attendance_session_unknown,
  'certificate.already_issued': error_certificate_already_issued,
  'certificate.already_revoked': error_certificate_already_revoked,
  'certificate.not_earned': error_certificate_not_earned,
  'field.choice': error_field_choice,
  'field.code': error_field_code,
  'field.date': error_field_date,
  'field.date_order': error_field_date_order,
  'field.email': error_field_email,
  'field.invalid': error_field_invalid,
  'field.language': error_field_language,
  'field.must_agree': error_field_must_agree,
  'field.required': error_field_required,
  'field.slug': error_field_slug,
  'field.text_controls': error_field_text_controls,
  'field.too_big': error_field_too_big,
  'field.too_long': error_field_too_long,
  'field.too_short': error_field_too_short,
  'field.too_small': error_field_too_small,
  'field.url': error_field_url,
  'field.year': error_field_year,
  'import.already_done': error_import_already_done,
  'import.file_empty': error_import_file_empty,
  'import.file_unreadable': error_import_file_unreadable,
  'import.header_missing': error_import_header_missing,
  'import.nothing_chosen': error_import_nothing_chosen,
  'import.too_many_rows': error_import_too_many_rows,
  'project.lead_partner_needed': error_project_lead_partner_needed,
  'project.logo_unreadable': error_project_logo_unreadable,
  'project.period_overlap': error_project_period_overlap,
  'project.side_in_use': error_project_side_in_use,
  'project.sides_needed': error_project_sides_needed,
  'project.slug_taken': error_project_slug_taken,
  'registration.already_cancelled': error_registration_already_cancelled,
  'registration.already_registered': error_registration_already_registered,
  'registration.event_cancelled': error_registration_event_cancelled,
  'registration.event_closed': error_registration_event_closed,
  'registration.event_not_open': error_registration_event_not_open,
  'registration.event_over': error_registration_event_over,
  'registration.key_reused': error_registration_key_reused,
  'request.forbidden': error_request_forbidden,
  'request.internal': error_request_internal,
  'request.invalid': error_request_invalid,
  'request.not_found': error_request_not_found,
  'request.sign_in_required': error_request_sign_in_required,
  'request.too_large': error_request_too_large,
  'request.too_many': error_request_too_many,
  'request.unavailable': error_request_unavailable,
};
