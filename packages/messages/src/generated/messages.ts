// Made by scripts/compile.ts from languages/*.json. Not edited, not committed.
import { cardinal, n, ordinal, type Locale } from '../runtime.ts';
void ordinal;

export const calendar_manage = (l: Locale, p: { url: string }): string =>
  l === 'en' ? "View or cancel your registration: " + p.url : 
  l === 'hu' ? "A jelentkezés megtekintése vagy lemondása: " + p.url : 
  "Ogled ali preklic prijave na dogodek: " + p.url;
export const calendar_online = (l: Locale, p: { url: string }): string =>
  l === 'en' ? "Join online: " + p.url : 
  l === 'hu' ? "Részvétel online: " + p.url : 
  "Udeležba na daljavo: " + p.url;
export const catalogue_all_kinds = (l: Locale): string =>
  l === 'en' ? "All kinds" : 
  l === 'hu' ? "Mindegyik" : 
  "Vse vrste";
export const catalogue_all_languages = (l: Locale): string =>
  l === 'en' ? "All languages" : 
  l === 'hu' ? "Minden nyelv" : 
  "Vsi jeziki";
export const catalogue_all_projects = (l: Locale): string =>
  l === 'en' ? "All projects" : 
  l === 'hu' ? "Minden projekt" : 
  "Vsi projekti";
export const catalogue_all_sides = (l: Locale): string =>
  l === 'en' ? "All countries" : 
  l === 'hu' ? "Minden ország" : 
  "Vse države";
export const catalogue_clear = (l: Locale): string =>
  l === 'en' ? "Clear the filters" : 
  l === 'hu' ? "Szűrők törlése" : 
  "Odstranite omejitve";
export const catalogue_count = (l: Locale, p: { count: number }): string =>
  l === 'en' ? (((c) => c === 'one' ? n(l, p.count) + " event" : n(l, p.count) + " events")(cardinal(l, p.count))) : 
  l === 'hu' ? (((c) => c === 'one' ? n(l, p.count) + " esemény" : n(l, p.count) + " esemény")(cardinal(l, p.count))) : 
  (((c) => c === 'one' ? n(l, p.count) + " dogodek" : c === 'two' ? n(l, p.count) + " dogodka" : c === 'few' ? n(l, p.count) + " dogodki" : n(l, p.count) + " dogodkov")(cardinal(l, p.count)));
export const catalogue_events = (l: Locale): string =>
  l === 'en' ? "Events" : 
  l === 'hu' ? "Események" : 
  "Dogodki";
export const catalogue_filters = (l: Locale): string =>
  l === 'en' ? "Filter the events" : 
  l === 'hu' ? "Az események szűrése" : 
  "Omejite seznam dogodkov";
export const catalogue_joint = (l: Locale): string =>
  l === 'en' ? "Joint cross-border event" : 
  l === 'hu' ? "Közös, határon átnyúló esemény" : 
  "Skupni čezmejni dogodek";
export const catalogue_kind = (l: Locale): string =>
  l === 'en' ? "Kind of event" : 
  l === 'hu' ? "Az esemény fajtája" : 
  "Vrsta dogodka";
export const catalogue_language = (l: Locale): string =>
  l === 'en' ? "Language of the event" : 
  l === 'hu' ? "Az esemény nyelve" : 
  "Jezik dogodka";
export const catalogue_lead = (l: Locale): string =>
  l === 'en' ? "Trainings, workshops and study visits run by the partners of the project. You do not need an account to register." : 
  l === 'hu' ? "A projekt partnereinek képzései, műhelymunkái és tanulmányútjai. A jelentkezéshez nincs szükség felhasználói fiókra." : 
  "Usposabljanja, delavnice in študijski obiski, ki jih pripravljajo partnerji projekta. Za prijavo na dogodek ne potrebujete računa.";
export const catalogue_no_match = (l: Locale): string =>
  l === 'en' ? "No event matches the filters" : 
  l === 'hu' ? "Egyetlen esemény sem felel meg a szűrőknek" : 
  "Noben dogodek ne ustreza izbranim omejitvam";
export const catalogue_no_match_text = (l: Locale): string =>
  l === 'en' ? "Remove one of the filters, or look at all events." : 
  l === 'hu' ? "Törölje valamelyik szűrőt, vagy nézze meg az összes eseményt." : 
  "Odstranite katero od omejitev ali si oglejte vse dogodke.";
export const catalogue_no_past = (l: Locale): string =>
  l === 'en' ? "There are no past events yet" : 
  l === 'hu' ? "Még nincsenek korábbi események" : 
  "Preteklih dogodkov še ni";
export const catalogue_no_past_text = (l: Locale): string =>
  l === 'en' ? "Events will be listed here once they are over." : 
  l === 'hu' ? "Itt jelennek meg az események, miután véget értek." : 
  "Tukaj bodo dogodki, ko se bodo končali.";
export const catalogue_no_upcoming = (l: Locale): string =>
  l === 'en' ? "No events are announced at the moment" : 
  l === 'hu' ? "Jelenleg nincs meghirdetett esemény" : 
  "Trenutno ni napovedanih dogodkov";
export const catalogue_no_upcoming_text = (l: Locale): string =>
  l === 'en' ? "When the organisers publish a new event, you will find it here. You can look at past events." : 
  l === 'hu' ? "Amint a szervezők új eseményt hirdetnek meg, itt fogja megtalálni. Addig megnézheti a korábbi eseményeket." : 
  "Ko bodo organizatorji objavili nov dogodek, ga boste našli tukaj. Ogledate si lahko pretekle dogodke.";
export const catalogue_past = (l: Locale): string =>
  l === 'en' ? "Past" : 
  l === 'hu' ? "Korábbi" : 
  "Pretekli";
export const catalogue_places_left = (l: Locale, p: { count: number }): string =>
  l === 'en' ? (((c) => c === 'one' ? n(l, p.count) + " place left" : n(l, p.count) + " places left")(cardinal(l, p.count))) : 
  l === 'hu' ? (((c) => c === 'one' ? "Még " + n(l, p.count) + " szabad hely van" : "Még " + n(l, p.count) + " szabad hely van")(cardinal(l, p.count))) : 
  (((c) => c === 'one' ? "Prosto je še " + n(l, p.count) + " mesto" : c === 'two' ? "Prosti sta še " + n(l, p.count) + " mesti" : c === 'few' ? "Prosta so še " + n(l, p.count) + " mesta" : "Prostih je še " + n(l, p.count) + " mest")(cardinal(l, p.count)));
export const catalogue_see_past = (l: Locale): string =>
  l === 'en' ? "See past events" : 
  l === 'hu' ? "A korábbi események megtekintése" : 
  "Oglejte si pretekle dogodke";
export const catalogue_see_upcoming = (l: Locale): string =>
  l === 'en' ? "See upcoming events" : 
  l === 'hu' ? "A közelgő események megtekintése" : 
  "Oglejte si prihajajoče dogodke";
export const catalogue_show = (l: Locale): string =>
  l === 'en' ? "Show events" : 
  l === 'hu' ? "Események megjelenítése" : 
  "Prikažite dogodke";
export const catalogue_side = (l: Locale): string =>
  l === 'en' ? "Country" : 
  l === 'hu' ? "Ország" : 
  "Država";
export const catalogue_state = (l: Locale, p: { state: 'cancelled' | 'closed' | 'not_open' | 'over' | 'waiting_list' }): string =>
  l === 'en' ? (p.state === 'waiting_list' ? "Full, waiting list open" : p.state === 'not_open' ? "Registration has not opened yet" : p.state === 'closed' ? "Registration has closed" : p.state === 'over' ? "The event is over" : p.state === 'cancelled' ? "The event is cancelled" : '') : 
  l === 'hu' ? (p.state === 'waiting_list' ? "Betelt, a várólista nyitva áll" : p.state === 'not_open' ? "A jelentkezés még nem kezdődött el" : p.state === 'closed' ? "A jelentkezés lezárult" : p.state === 'over' ? "Az esemény véget ért" : p.state === 'cancelled' ? "Az esemény elmarad" : '') : 
  (p.state === 'waiting_list' ? "Zasedeno, odprt je čakalni seznam" : p.state === 'not_open' ? "Prijave se še niso začele" : p.state === 'closed' ? "Prijave so zaključene" : p.state === 'over' ? "Dogodek je končan" : p.state === 'cancelled' ? "Dogodek je odpovedan" : '');
export const catalogue_upcoming = (l: Locale): string =>
  l === 'en' ? "Upcoming" : 
  l === 'hu' ? "Közelgő" : 
  "Prihajajoči";
export const catalogue_when = (l: Locale): string =>
  l === 'en' ? "When" : 
  l === 'hu' ? "Mikor" : 
  "Kdaj";
export const certificate_pdf_date = (l: Locale): string =>
  l === 'en' ? "Date" : 
  l === 'hu' ? "Időpont" : 
  "Datum";
export const certificate_pdf_document_title = (l: Locale, p: { kind: 'attendance' | 'completion'; number: string; name: string }): string =>
  l === 'en' ? (p.kind === 'attendance' ? "Certificate of attendance" : p.kind === 'completion' ? "Certificate of completion" : '') + " " + p.number + " – " + p.name : 
  l === 'hu' ? (p.kind === 'attendance' ? "Részvételi igazolás" : p.kind === 'completion' ? "Igazolás a képzés elvégzéséről" : '') + " " + p.number + " – " + p.name : 
  (p.kind === 'attendance' ? "Potrdilo o udeležbi" : p.kind === 'completion' ? "Potrdilo o zaključenem usposabljanju" : '') + " " + p.number + " – " + p.name;
export const certificate_pdf_earned_for = (l: Locale, p: { kind: 'attendance' | 'completion' }): string =>
  l === 'en' ? (p.kind === 'attendance' ? "took part in" : p.kind === 'completion' ? "has completed the training" : '') : 
  l === 'hu' ? (p.kind === 'attendance' ? "részt vett a következő eseményen:" : p.kind === 'completion' ? "elvégezte a következő képzést:" : '') : 
  (p.kind === 'attendance' ? "za udeležbo na dogodku" : p.kind === 'completion' ? "za zaključeno usposabljanje" : '');
export const certificate_pdf_hours = (l: Locale, p: { hours: number }): string =>
  l === 'en' ? (((c) => c === 'one' ? n(l, p.hours) + " hour" : n(l, p.hours) + " hours")(cardinal(l, p.hours))) : 
  l === 'hu' ? (((c) => c === 'one' ? n(l, p.hours) + " óra" : n(l, p.hours) + " óra")(cardinal(l, p.hours))) : 
  (((c) => c === 'one' ? n(l, p.hours) + " ura" : c === 'two' ? n(l, p.hours) + " uri" : c === 'few' ? n(l, p.hours) + " ure" : n(l, p.hours) + " ur")(cardinal(l, p.hours)));
export const certificate_pdf_hours_label = (l: Locale): string =>
  l === 'en' ? "Hours attended" : 
  l === 'hu' ? "Részvétel órában" : 
  "Udeležba v urah";
export const certificate_pdf_hours_of = (l: Locale, p: { attended: number; total: number }): string =>
  l === 'en' ? n(l, p.attended) + " of " + n(l, p.total) : 
  l === 'hu' ? n(l, p.attended) + " / " + n(l, p.total) : 
  n(l, p.attended) + " od " + n(l, p.total);
export const certificate_pdf_intro = (l: Locale): string =>
  l === 'en' ? "This is to certify that" : 
  l === 'hu' ? "Igazoljuk, hogy" : 
  "Potrdilo prejme";
export const certificate_pdf_issued_on = (l: Locale): string =>
  l === 'en' ? "Date of issue" : 
  l === 'hu' ? "Kiállítás napja" : 
  "Datum izdaje";
export const certificate_pdf_issuer = (l: Locale): string =>
  l === 'en' ? "Issued by" : 
  l === 'hu' ? "Kiállító" : 
  "Izdajatelj";
export const certificate_pdf_logo_alt = (l: Locale): string =>
  l === 'en' ? "Project logo" : 
  l === 'hu' ? "A projekt logója" : 
  "Logotip projekta";
export const certificate_pdf_modules = (l: Locale): string =>
  l === 'en' ? "Modules completed" : 
  l === 'hu' ? "Elvégzett modulok" : 
  "Opravljeni moduli";
export const certificate_pdf_number = (l: Locale, p: { number: string }): string =>
  l === 'en' ? "No. " + p.number : 
  l === 'hu' ? "Szám: " + p.number : 
  "Št. " + p.number;
export const certificate_pdf_organisers = (l: Locale, p: { count: number }): string =>
  l === 'en' ? (((c) => c === 'one' ? "Organiser" : "Organisers")(cardinal(l, p.count))) : 
  l === 'hu' ? (((c) => c === 'one' ? "Szervező" : "Szervezők")(cardinal(l, p.count))) : 
  (((c) => c === 'one' ? "Organizator" : c === 'two' ? "Organizatorja" : c === 'few' ? "Organizatorji" : "Organizatorji")(cardinal(l, p.count)));
export const certificate_pdf_place = (l: Locale): string =>
  l === 'en' ? "Place" : 
  l === 'hu' ? "Helyszín" : 
  "Kraj";
export const certificate_pdf_project = (l: Locale, p: { name: string; acronym: string; number: string }): string =>
  l === 'en' ? "Project " + p.name + " (" + p.acronym + "), no. " + p.number : 
  l === 'hu' ? p.name + " (" + p.acronym + ") projekt, azonosító: " + p.number : 
  "Projekt " + p.name + " (" + p.acronym + "), št. " + p.number;
export const certificate_pdf_qr_alt = (l: Locale): string =>
  l === 'en' ? "QR code with the address that verifies this certificate" : 
  l === 'hu' ? "QR-kód az igazolás ellenőrzésének címével" : 
  "Koda QR z naslovom za preverjanje potrdila";
export const certificate_pdf_title = (l: Locale, p: { kind: 'attendance' | 'completion' }): string =>
  l === 'en' ? (p.kind === 'attendance' ? "CERTIFICATE OF ATTENDANCE" : p.kind === 'completion' ? "CERTIFICATE OF COMPLETION" : '') : 
  l === 'hu' ? (p.kind === 'attendance' ? "RÉSZVÉTELI IGAZOLÁS" : p.kind === 'completion' ? "IGAZOLÁS A KÉPZÉS ELVÉGZÉSÉRŐL" : '') : 
  (p.kind === 'attendance' ? "POTRDILO O UDELEŽBI" : p.kind === 'completion' ? "POTRDILO O ZAKLJUČENEM USPOSABLJANJU" : '');
export const certificate_pdf_verify = (l: Locale): string =>
  l === 'en' ? "Verify this certificate" : 
  l === 'hu' ? "Igazolás ellenőrzése" : 
  "Preverite potrdilo";
export const certificate_pdf_verify_hint = (l: Locale): string =>
  l === 'en' ? "Check that it is genuine with the QR code or at this address:" : 
  l === 'hu' ? "Az igazolás valódisága a QR-kóddal vagy ezen a címen ellenőrizhető:" : 
  "Pristnost potrdila lahko preverite s kodo QR ali na naslovu:";
export const component_amount_of = (l: Locale, p: { value: number; max: number }): string =>
  l === 'en' ? n(l, p.value) + " of " + n(l, p.max) : 
  l === 'hu' ? n(l, p.value) + " / " + n(l, p.max) : 
  n(l, p.value) + " od " + n(l, p.max);
export const component_breadcrumbs = (l: Locale): string =>
  l === 'en' ? "You are here" : 
  l === 'hu' ? "Az oldal helye" : 
  "Kje ste";
export const component_change = (l: Locale): string =>
  l === 'en' ? "Change" : 
  l === 'hu' ? "Módosítás" : 
  "Spremenite";
export const component_choose = (l: Locale): string =>
  l === 'en' ? "Choose" : 
  l === 'hu' ? "Válasszon" : 
  "Izberite";
export const component_error = (l: Locale): string =>
  l === 'en' ? "Error" : 
  l === 'hu' ? "Hiba" : 
  "Napaka";
export const component_error_summary_title = (l: Locale): string =>
  l === 'en' ? "There is a problem" : 
  l === 'hu' ? "Valamit javítani kell" : 
  "Nekaj je treba popraviti";
export const component_file_limit = (l: Locale, p: { megabytes: number }): string =>
  l === 'en' ? "The file may have at most " + n(l, p.megabytes) + " MB." : 
  l === 'hu' ? "A fájl legfeljebb " + n(l, p.megabytes) + " MB lehet." : 
  "Datoteka je lahko velika največ " + n(l, p.megabytes) + " MB.";
export const component_missing_languages = (l: Locale, p: { languages: string }): string =>
  l === 'en' ? "The text is still missing in these languages: " + p.languages + "." : 
  l === 'hu' ? "A szöveg ezeken a nyelveken még hiányzik: " + p.languages + "." : 
  "Besedilo še manjka v teh jezikih: " + p.languages + ".";
export const component_next_page = (l: Locale): string =>
  l === 'en' ? "Next page" : 
  l === 'hu' ? "Következő oldal" : 
  "Naslednja stran";
export const component_notice_word = (l: Locale, p: { tone: 'danger' | 'info' | 'success' | 'warning' }): string =>
  l === 'en' ? (p.tone === 'success' ? "Success" : p.tone === 'info' ? "Information" : p.tone === 'warning' ? "Warning" : p.tone === 'danger' ? "Error" : '') : 
  l === 'hu' ? (p.tone === 'success' ? "Sikerült" : p.tone === 'info' ? "Tájékoztatás" : p.tone === 'warning' ? "Figyelmeztetés" : p.tone === 'danger' ? "Hiba" : '') : 
  (p.tone === 'success' ? "Uspešno" : p.tone === 'info' ? "Obvestilo" : p.tone === 'warning' ? "Opozorilo" : p.tone === 'danger' ? "Napaka" : '');
export const component_optional = (l: Locale): string =>
  l === 'en' ? "optional" : 
  l === 'hu' ? "nem kötelező" : 
  "neobvezno";
export const component_page_of = (l: Locale, p: { page: number; pages: number }): string =>
  l === 'en' ? "Page " + n(l, p.page) + " of " + n(l, p.pages) : 
  l === 'hu' ? n(l, p.page) + ". oldal, összesen " + n(l, p.pages) : 
  "Stran " + n(l, p.page) + " od " + n(l, p.pages);
export const component_pages = (l: Locale): string =>
  l === 'en' ? "Pages of the list" : 
  l === 'hu' ? "A lista oldalai" : 
  "Strani seznama";
export const component_previous_page = (l: Locale): string =>
  l === 'en' ? "Previous page" : 
  l === 'hu' ? "Előző oldal" : 
  "Prejšnja stran";
export const component_sending = (l: Locale): string =>
  l === 'en' ? "Sending…" : 
  l === 'hu' ? "Küldés folyamatban…" : 
  "Pošiljanje poteka …";
export const component_step_state = (l: Locale, p: { state: 'current' | 'done' | 'upcoming' }): string =>
  l === 'en' ? (p.state === 'done' ? "done" : p.state === 'current' ? "current step" : p.state === 'upcoming' ? "to come" : '') : 
  l === 'hu' ? (p.state === 'done' ? "kész" : p.state === 'current' ? "jelenlegi lépés" : p.state === 'upcoming' ? "következik" : '') : 
  (p.state === 'done' ? "opravljeno" : p.state === 'current' ? "trenutni korak" : p.state === 'upcoming' ? "sledi" : '');
export const component_steps = (l: Locale): string =>
  l === 'en' ? "Steps" : 
  l === 'hu' ? "Lépések" : 
  "Koraki";
export const component_table_scrolls = (l: Locale): string =>
  l === 'en' ? "The table is wider than the screen and scrolls sideways." : 
  l === 'hu' ? "A táblázat szélesebb a képernyőnél, vízszintesen görgethető." : 
  "Tabela je širša od zaslona in jo lahko pomikate vodoravno.";
export const demo_bar_enter_as = (l: Locale, p: { role: 'manager' | 'trainee' | 'trainer' }): string =>
  l === 'en' ? (p.role === 'trainee' ? "Enter as a trainee" : p.role === 'trainer' ? "Enter as a trainer" : p.role === 'manager' ? "Enter as a manager" : '') : 
  l === 'hu' ? (p.role === 'trainee' ? "Belépés résztvevőként" : p.role === 'trainer' ? "Belépés oktatóként" : p.role === 'manager' ? "Belépés projektvezetőként" : '') : 
  (p.role === 'trainee' ? "Vstop za udeležence" : p.role === 'trainer' ? "Vstop za izvajalce" : p.role === 'manager' ? "Vstop za vodje projekta" : '');
export const demo_bar_explanation = (l: Locale): string =>
  l === 'en' ? "All data are made up." : 
  l === 'hu' ? "Minden adat kitalált." : 
  "Vsi podatki so izmišljeni.";
export const demo_bar_mail = (l: Locale): string =>
  l === 'en' ? "Sent mail" : 
  l === 'hu' ? "Elküldött levelek" : 
  "Poslana e-pošta";
export const demo_bar_title = (l: Locale): string =>
  l === 'en' ? "Demonstration" : 
  l === 'hu' ? "Bemutató változat" : 
  "Predstavitvena različica";
export const demo_mail_attachments = (l: Locale): string =>
  l === 'en' ? "Attachments" : 
  l === 'hu' ? "Mellékletek" : 
  "Priponke";
export const demo_mail_choose = (l: Locale): string =>
  l === 'en' ? "Choose a message from the list." : 
  l === 'hu' ? "Válasszon üzenetet a listából." : 
  "Izberite sporočilo s seznama.";
export const demo_mail_empty_text = (l: Locale): string =>
  l === 'en' ? "Register for an event or ask for a sign-in code, and the message will appear here." : 
  l === 'hu' ? "Jelentkezzen egy eseményre, vagy kérjen bejelentkezési kódot, és az üzenet itt jelenik meg." : 
  "Prijavite se na dogodek ali zahtevajte kodo za prijavo v račun, pa se bo sporočilo pojavilo tukaj.";
export const demo_mail_empty_title = (l: Locale): string =>
  l === 'en' ? "There are no messages yet" : 
  l === 'hu' ? "Még nincsenek üzenetek" : 
  "Sporočil še ni";
export const demo_mail_language = (l: Locale): string =>
  l === 'en' ? "Language" : 
  l === 'hu' ? "Nyelv" : 
  "Jezik";
export const demo_mail_lead = (l: Locale): string =>
  l === 'en' ? "In the demonstration no message leaves the server. Here they all are, the newest first." : 
  l === 'hu' ? "A bemutató változatban az üzenetek nem hagyják el a kiszolgálót. Itt látható mind, a legújabb van legfelül." : 
  "V predstavitveni različici sporočila ne zapustijo strežnika. Tukaj so vsa, najnovejša na vrhu.";
export const demo_mail_list = (l: Locale): string =>
  l === 'en' ? "Messages" : 
  l === 'hu' ? "Üzenetek" : 
  "Sporočila";
export const demo_mail_sent_at = (l: Locale): string =>
  l === 'en' ? "Sent" : 
  l === 'hu' ? "Elküldve" : 
  "Poslano";
export const demo_mail_state = (l: Locale): string =>
  l === 'en' ? "State" : 
  l === 'hu' ? "Állapot" : 
  "Stanje";
export const demo_mail_status = (l: Locale, p: { status: 'failed' | 'kept' | 'queued' | 'sent' }): string =>
  l === 'en' ? (p.status === 'queued' ? "Waiting to be sent" : p.status === 'sent' ? "Sent" : p.status === 'kept' ? "Kept in the demonstration" : p.status === 'failed' ? "Not sent" : '') : 
  l === 'hu' ? (p.status === 'queued' ? "Küldésre vár" : p.status === 'sent' ? "Elküldve" : p.status === 'kept' ? "A bemutatóban maradt" : p.status === 'failed' ? "Nem sikerült elküldeni" : '') : 
  (p.status === 'queued' ? "Čaka na pošiljanje" : p.status === 'sent' ? "Poslano" : p.status === 'kept' ? "Ostalo v predstavitvi" : p.status === 'failed' ? "Ni poslano" : '');
export const demo_mail_title = (l: Locale): string =>
  l === 'en' ? "Sent mail" : 
  l === 'hu' ? "Elküldött levelek" : 
  "Poslana e-pošta";
export const demo_mail_to = (l: Locale): string =>
  l === 'en' ? "To" : 
  l === 'hu' ? "Címzett" : 
  "Prejemnik";
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
export const error_event_slug_taken = (l: Locale): string =>
  l === 'en' ? "Another event of this project already uses this address." : 
  l === 'hu' ? "Ezt a címet a projekt egy másik eseménye már használja." : 
  "Ta naslov že uporablja drug dogodek tega projekta.";
export const error_event_status_change = (l: Locale): string =>
  l === 'en' ? "The event's state does not allow this." : 
  l === 'hu' ? "Az esemény állapota ezt nem teszi lehetővé." : 
  "Stanje dogodka tega ne dovoljuje.";
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
export const error_project_member_unknown = (l: Locale): string =>
  l === 'en' ? "This account is not a member of the project." : 
  l === 'hu' ? "Ez a fiók nem tagja a projektnek." : 
  "Ta račun ni član projekta.";
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
export const error_page_check_address = (l: Locale): string =>
  l === 'en' ? "Check that the whole address was copied." : 
  l === 'hu' ? "Ellenőrizze, hogy a teljes címet adta-e meg." : 
  "Preverite, ali je naslov strani prepisan v celoti.";
export const error_page_reference = (l: Locale, p: { reference: string }): string =>
  l === 'en' ? "Reference: " + p.reference : 
  l === 'hu' ? "Hibaazonosító: " + p.reference : 
  "Oznaka napake: " + p.reference;
export const error_page_title = (l: Locale, p: { kind: 'forbidden' | 'internal' | 'invalid' | 'not_found' | 'sign_in' | 'too_many' | 'unavailable' }): string =>
  l === 'en' ? (p.kind === 'not_found' ? "This page cannot be found" : p.kind === 'forbidden' ? "You have no access to this page" : p.kind === 'sign_in' ? "Please sign in first" : p.kind === 'too_many' ? "There were too many attempts" : p.kind === 'unavailable' ? "The service is not available at the moment" : p.kind === 'invalid' ? "The request cannot be processed" : p.kind === 'internal' ? "Something went wrong" : '') : 
  l === 'hu' ? (p.kind === 'not_found' ? "Ez az oldal nem található" : p.kind === 'forbidden' ? "Ehhez az oldalhoz nincs hozzáférése" : p.kind === 'sign_in' ? "Kérjük, először jelentkezzen be" : p.kind === 'too_many' ? "Túl sok próbálkozás történt" : p.kind === 'unavailable' ? "A szolgáltatás jelenleg nem érhető el" : p.kind === 'invalid' ? "A kérést nem lehet feldolgozni" : p.kind === 'internal' ? "Hiba történt" : '') : 
  (p.kind === 'not_found' ? "Te strani ni mogoče najti" : p.kind === 'forbidden' ? "Do te strani nimate dostopa" : p.kind === 'sign_in' ? "Najprej se prijavite v račun" : p.kind === 'too_many' ? "Poskusov je bilo preveč" : p.kind === 'unavailable' ? "Storitev trenutno ni na voljo" : p.kind === 'invalid' ? "Zahteve ni mogoče obdelati" : p.kind === 'internal' ? "Prišlo je do napake" : '');
export const error_page_to_events = (l: Locale): string =>
  l === 'en' ? "See the list of events" : 
  l === 'hu' ? "Nézze meg az események listáját" : 
  "Oglejte si seznam dogodkov";
export const error_page_to_home = (l: Locale): string =>
  l === 'en' ? "Go to the home page" : 
  l === 'hu' ? "Menjen a kezdőlapra" : 
  "Pojdite na začetno stran";
export const error_page_to_sign_in = (l: Locale): string =>
  l === 'en' ? "Sign in with an account that may open this page" : 
  l === 'hu' ? "Jelentkezzen be olyan fiókkal, amely jogosult erre az oldalra" : 
  "Prijavite se v račun, ki ima pravico do te strani";
export const error_page_try_again = (l: Locale): string =>
  l === 'en' ? "Try again" : 
  l === 'hu' ? "Próbálja újra" : 
  "Poskusite znova";
export const error_page_what_now = (l: Locale): string =>
  l === 'en' ? "What you can do" : 
  l === 'hu' ? "Mit tehet most?" : 
  "Kaj lahko storite";
export const event_kind = (l: Locale, p: { kind: 'study_visit' | 'training' | 'workshop' }): string =>
  l === 'en' ? (p.kind === 'training' ? "Training" : p.kind === 'workshop' ? "Workshop" : p.kind === 'study_visit' ? "Study visit" : '') : 
  l === 'hu' ? (p.kind === 'training' ? "Képzés" : p.kind === 'workshop' ? "Műhelymunka" : p.kind === 'study_visit' ? "Tanulmányút" : '') : 
  (p.kind === 'training' ? "Usposabljanje" : p.kind === 'workshop' ? "Delavnica" : p.kind === 'study_visit' ? "Študijski obisk" : '');
export const event_status = (l: Locale, p: { status: 'cancelled' | 'draft' | 'finished' | 'published' }): string =>
  l === 'en' ? (p.status === 'draft' ? "Draft" : p.status === 'published' ? "Published" : p.status === 'cancelled' ? "Cancelled" : p.status === 'finished' ? "Finished" : '') : 
  l === 'hu' ? (p.status === 'draft' ? "Tervezet" : p.status === 'published' ? "Közzétéve" : p.status === 'cancelled' ? "Elmarad" : p.status === 'finished' ? "Lezárva" : '') : 
  (p.status === 'draft' ? "Osnutek" : p.status === 'published' ? "Objavljeno" : p.status === 'cancelled' ? "Odpovedano" : p.status === 'finished' ? "Zaključeno" : '');
export const event_page_about = (l: Locale): string =>
  l === 'en' ? "About the event" : 
  l === 'hu' ? "Az eseményről" : 
  "O dogodku";
export const event_page_all_taken = (l: Locale, p: { capacity: number }): string =>
  l === 'en' ? (((c) => c === 'one' ? "The only place is taken." : "All " + n(l, p.capacity) + " places are taken.")(cardinal(l, p.capacity))) : 
  l === 'hu' ? (((c) => c === 'one' ? "Az egyetlen férőhely betelt." : "Minden hely betelt (" + n(l, p.capacity) + " férőhely).")(cardinal(l, p.capacity))) : 
  (((c) => c === 'one' ? "Edino mesto je zasedeno." : c === 'two' ? "Obe mesti sta zasedeni." : c === 'few' ? "Vsa " + n(l, p.capacity) + " mesta so zasedena." : "Vseh " + n(l, p.capacity) + " mest je zasedenih.")(cardinal(l, p.capacity)));
export const event_page_attendance = (l: Locale, p: { share: string }): string =>
  l === 'en' ? "You get a certificate of attendance if you attend at least " + p.share + " of the planned hours." : 
  l === 'hu' ? "Részvételi igazolást az kap, aki a tervezett órák legalább " + p.share + "-án részt vesz." : 
  "Potrdilo o udeležbi dobi, kdor se udeleži najmanj " + p.share + " predvidenih ur.";
export const event_page_capacity = (l: Locale, p: { capacity: number }): string =>
  l === 'en' ? (((c) => c === 'one' ? n(l, p.capacity) + " place" : n(l, p.capacity) + " places")(cardinal(l, p.capacity))) : 
  l === 'hu' ? (((c) => c === 'one' ? n(l, p.capacity) + " férőhely" : n(l, p.capacity) + " férőhely")(cardinal(l, p.capacity))) : 
  (((c) => c === 'one' ? n(l, p.capacity) + " mesto" : c === 'two' ? n(l, p.capacity) + " mesti" : c === 'few' ? n(l, p.capacity) + " mesta" : n(l, p.capacity) + " mest")(cardinal(l, p.capacity)));
export const event_page_completion = (l: Locale, p: { share: string }): string =>
  l === 'en' ? "You get a certificate of completion if you attend at least " + p.share + " of the planned hours." : 
  l === 'hu' ? "A képzés elvégzéséről az kap igazolást, aki a tervezett órák legalább " + p.share + "-án részt vesz." : 
  "Potrdilo o zaključenem usposabljanju dobi, kdor se udeleži najmanj " + p.share + " predvidenih ur.";
export const event_page_contact = (l: Locale): string =>
  l === 'en' ? "Questions" : 
  l === 'hu' ? "Kérdések" : 
  "Vprašanja";
export const event_page_contact_text = (l: Locale, p: { email: string }): string =>
  l === 'en' ? "Write to us at " + p.email + "." : 
  l === 'hu' ? "Kérjük, írjon nekünk erre a címre: " + p.email + "." : 
  "Pišite nam na naslov " + p.email + ".";
export const event_page_curriculum = (l: Locale): string =>
  l === 'en' ? "Curriculum" : 
  l === 'hu' ? "Képzési program" : 
  "Program usposabljanja";
export const event_page_deadline = (l: Locale): string =>
  l === 'en' ? "Register by" : 
  l === 'hu' ? "Jelentkezési határidő" : 
  "Rok za prijavo";
export const event_page_ects = (l: Locale, p: { points: number }): string =>
  l === 'en' ? (((c) => c === 'one' ? n(l, p.points) + " ECTS credit" : n(l, p.points) + " ECTS credits")(cardinal(l, p.points))) : 
  l === 'hu' ? (((c) => c === 'one' ? n(l, p.points) + " ECTS-kredit" : n(l, p.points) + " ECTS-kredit")(cardinal(l, p.points))) : 
  (((c) => c === 'one' ? n(l, p.points) + " točka ECTS" : c === 'two' ? n(l, p.points) + " točki ECTS" : c === 'few' ? n(l, p.points) + " točke ECTS" : n(l, p.points) + " točk ECTS")(cardinal(l, p.points)));
export const event_page_free = (l: Locale): string =>
  l === 'en' ? "Taking part is free of charge." : 
  l === 'hu' ? "A részvétel díjmentes." : 
  "Udeležba je brezplačna.";
export const event_page_hours = (l: Locale): string =>
  l === 'en' ? "Hours" : 
  l === 'hu' ? "Óraszám" : 
  "Ure";
export const event_page_hours_count = (l: Locale, p: { hours: number }): string =>
  l === 'en' ? (((c) => c === 'one' ? n(l, p.hours) + " hour" : n(l, p.hours) + " hours")(cardinal(l, p.hours))) : 
  l === 'hu' ? (((c) => c === 'one' ? n(l, p.hours) + " óra" : n(l, p.hours) + " óra")(cardinal(l, p.hours))) : 
  (((c) => c === 'one' ? n(l, p.hours) + " ura" : c === 'two' ? n(l, p.hours) + " uri" : c === 'few' ? n(l, p.hours) + " ure" : n(l, p.hours) + " ur")(cardinal(l, p.hours)));
export const event_page_joint = (l: Locale): string =>
  l === 'en' ? "This is a joint cross-border event: organisations from more than one country run it." : 
  l === 'hu' ? "Ez közös, határon átnyúló esemény: több ország szervezetei rendezik." : 
  "To je skupni čezmejni dogodek: pripravljajo ga organizacije iz več držav.";
export const event_page_language = (l: Locale): string =>
  l === 'en' ? "Language" : 
  l === 'hu' ? "Nyelv" : 
  "Jezik";
export const event_page_module = (l: Locale): string =>
  l === 'en' ? "Module" : 
  l === 'hu' ? "Modul" : 
  "Modul";
export const event_page_online = (l: Locale): string =>
  l === 'en' ? "You can also take part online. You will get the link when your registration is confirmed." : 
  l === 'hu' ? "Online is részt vehet. A hivatkozást a jelentkezés visszaigazolásakor kapja meg." : 
  "Udeležite se lahko tudi na daljavo. Povezavo dobite, ko je vaša prijava na dogodek potrjena.";
export const event_page_opens = (l: Locale): string =>
  l === 'en' ? "Registration opens" : 
  l === 'hu' ? "A jelentkezés kezdete" : 
  "Začetek prijav";
export const event_page_organisers = (l: Locale): string =>
  l === 'en' ? "Organisers" : 
  l === 'hu' ? "Szervezők" : 
  "Organizatorji";
export const event_page_places = (l: Locale): string =>
  l === 'en' ? "Places" : 
  l === 'hu' ? "Férőhelyek" : 
  "Mesta";
export const event_page_places_of = (l: Locale, p: { left: number; capacity: number }): string =>
  l === 'en' ? (((c) => c === 'one' ? n(l, p.left) + " place left of " + n(l, p.capacity) + "." : n(l, p.left) + " places left of " + n(l, p.capacity) + ".")(cardinal(l, p.left))) : 
  l === 'hu' ? (((c) => c === 'one' ? n(l, p.capacity) + " helyből még " + n(l, p.left) + " szabad." : n(l, p.capacity) + " helyből még " + n(l, p.left) + " szabad.")(cardinal(l, p.left))) : 
  (((c) => c === 'one' ? "Prosto je še " + n(l, p.left) + " mesto od " + n(l, p.capacity) + "." : c === 'two' ? "Prosti sta še " + n(l, p.left) + " mesti od " + n(l, p.capacity) + "." : c === 'few' ? "Prosta so še " + n(l, p.left) + " mesta od " + n(l, p.capacity) + "." : "Prostih je še " + n(l, p.left) + " mest od " + n(l, p.capacity) + ".")(cardinal(l, p.left)));
export const event_page_price = (l: Locale): string =>
  l === 'en' ? "Price" : 
  l === 'hu' ? "Ár" : 
  "Cena";
export const event_page_register = (l: Locale, p: { availability: 'places' | 'waiting_list' }): string =>
  l === 'en' ? (p.availability === 'places' ? "Register for this event" : p.availability === 'waiting_list' ? "Join the waiting list" : '') : 
  l === 'hu' ? (p.availability === 'places' ? "Jelentkezés az eseményre" : p.availability === 'waiting_list' ? "Feliratkozás a várólistára" : '') : 
  (p.availability === 'places' ? "Prijavite se na dogodek" : p.availability === 'waiting_list' ? "Vpišite se na čakalni seznam" : '');
export const event_page_session_time = (l: Locale, p: { from: string; to: string }): string =>
  l === 'en' ? p.from + " to " + p.to : 
  l === 'hu' ? p.from + " és " + p.to + " között" : 
  "Od " + p.from + " do " + p.to;
export const event_page_sessions = (l: Locale): string =>
  l === 'en' ? "Dates and times" : 
  l === 'hu' ? "Időpontok" : 
  "Termini";
export const event_page_state = (l: Locale, p: { state: 'cancelled' | 'closed' | 'not_open' | 'over' }): string =>
  l === 'en' ? (p.state === 'not_open' ? "Registration for this event has not opened yet." : p.state === 'closed' ? "Registration for this event has closed." : p.state === 'over' ? "This event is over." : p.state === 'cancelled' ? "This event has been cancelled." : '') : 
  l === 'hu' ? (p.state === 'not_open' ? "Erre az eseményre még nem lehet jelentkezni." : p.state === 'closed' ? "Erre az eseményre a jelentkezés lezárult." : p.state === 'over' ? "Ez az esemény véget ért." : p.state === 'cancelled' ? "Ez az esemény elmarad." : '') : 
  (p.state === 'not_open' ? "Prijave na ta dogodek se še niso začele." : p.state === 'closed' ? "Prijave na ta dogodek so zaključene." : p.state === 'over' ? "Ta dogodek je končan." : p.state === 'cancelled' ? "Ta dogodek je odpovedan." : '');
export const event_page_state_more = (l: Locale, p: { state: 'cancelled' | 'closed' | 'not_open' | 'over'; email: string }): string =>
  l === 'en' ? (p.state === 'not_open' ? "Please come back to this page when it opens." : p.state === 'closed' ? "You can send questions to " + p.email + "." : p.state === 'over' ? "Participants find their certificates in their account." : p.state === 'cancelled' ? "Everybody who had registered has been told by e-mail." : '') : 
  l === 'hu' ? (p.state === 'not_open' ? "Kérjük, látogasson vissza, amikor a jelentkezés elkezdődik." : p.state === 'closed' ? "Kérdéseit erre a címre küldheti: " + p.email + "." : p.state === 'over' ? "A résztvevők a fiókjukban találják meg igazolásaikat." : p.state === 'cancelled' ? "Minden jelentkezőt értesítettünk e-mailben." : '') : 
  (p.state === 'not_open' ? "Obiščite to stran, ko se bodo začele." : p.state === 'closed' ? "Vprašanja lahko pošljete na naslov " + p.email + "." : p.state === 'over' ? "Udeleženke in udeleženci svoja potrdila najdejo v računu." : p.state === 'cancelled' ? "Vse prijavljene smo obvestili po e-pošti." : '');
export const event_page_time_zone = (l: Locale, p: { zone: string }): string =>
  l === 'en' ? "Times are given in the " + p.zone + " time zone." : 
  l === 'hu' ? "Az időpontok a következő időzóna szerint értendők: " + p.zone + "." : 
  "Ure so navedene v časovnem pasu " + p.zone + ".";
export const event_page_total = (l: Locale): string =>
  l === 'en' ? "Total" : 
  l === 'hu' ? "Összesen" : 
  "Skupaj";
export const event_page_trainers = (l: Locale): string =>
  l === 'en' ? "Trainers" : 
  l === 'hu' ? "Oktatók" : 
  "Izvajalke in izvajalci";
export const event_page_waiting = (l: Locale, p: { count: number }): string =>
  l === 'en' ? (((c) => c === 'one' ? n(l, p.count) + " person is on the waiting list." : n(l, p.count) + " people are on the waiting list.")(cardinal(l, p.count))) : 
  l === 'hu' ? (((c) => c === 'one' ? "A várólistán " + n(l, p.count) + " fő van." : "A várólistán " + n(l, p.count) + " fő van.")(cardinal(l, p.count))) : 
  (((c) => c === 'one' ? "Na čakalnem seznamu je " + n(l, p.count) + " oseba." : c === 'two' ? "Na čakalnem seznamu sta " + n(l, p.count) + " osebi." : c === 'few' ? "Na čakalnem seznamu so " + n(l, p.count) + " osebe." : "Na čakalnem seznamu je " + n(l, p.count) + " oseb.")(cardinal(l, p.count)));
export const event_page_when = (l: Locale): string =>
  l === 'en' ? "When" : 
  l === 'hu' ? "Mikor" : 
  "Kdaj";
export const event_page_where = (l: Locale): string =>
  l === 'en' ? "Where" : 
  l === 'hu' ? "Hol" : 
  "Kje";
export const export_age_band = (l: Locale): string =>
  l === 'en' ? "Age band" : 
  l === 'hu' ? "Korcsoport" : 
  "Starostna skupina";
export const export_completed_on = (l: Locale): string =>
  l === 'en' ? "Completed on" : 
  l === 'hu' ? "Elvégzés dátuma" : 
  "Datum zaključka";
export const export_event = (l: Locale): string =>
  l === 'en' ? "Event" : 
  l === 'hu' ? "Esemény" : 
  "Dogodek";
export const export_event_kind = (l: Locale): string =>
  l === 'en' ? "Kind of event" : 
  l === 'hu' ? "Esemény típusa" : 
  "Vrsta dogodka";
export const export_family_name = (l: Locale): string =>
  l === 'en' ? "Family name" : 
  l === 'hu' ? "Családnév" : 
  "Priimek";
export const export_first_day = (l: Locale): string =>
  l === 'en' ? "First day attended" : 
  l === 'hu' ? "A részvétel első napja" : 
  "Prvi dan udeležbe";
export const export_gender = (l: Locale): string =>
  l === 'en' ? "Gender" : 
  l === 'hu' ? "Nem" : 
  "Spol";
export const export_given_name = (l: Locale): string =>
  l === 'en' ? "Given name" : 
  l === 'hu' ? "Utónév" : 
  "Ime";
export const export_hours = (l: Locale): string =>
  l === 'en' ? "Hours" : 
  l === 'hu' ? "Óraszám" : 
  "Ure";
export const export_organisation = (l: Locale): string =>
  l === 'en' ? "Organisation" : 
  l === 'hu' ? "Szervezet" : 
  "Organizacija";
export const export_organisation_kind = (l: Locale): string =>
  l === 'en' ? "Kind of organisation" : 
  l === 'hu' ? "Szervezet típusa" : 
  "Vrsta organizacije";
export const export_sessions = (l: Locale): string =>
  l === 'en' ? "Sessions attended" : 
  l === 'hu' ? "Alkalmak száma" : 
  "Število obiskanih terminov";
export const export_sheet_participations = (l: Locale): string =>
  l === 'en' ? "Participations" : 
  l === 'hu' ? "Részvételek" : 
  "Udeležbe";
export const export_side = (l: Locale): string =>
  l === 'en' ? "Side" : 
  l === 'hu' ? "Oldal" : 
  "Stran";
export const home_empty_text = (l: Locale): string =>
  l === 'en' ? "Once the first project is ready, it will be published on this page." : 
  l === 'hu' ? "Amint az első projekt elkészül, ezen az oldalon jelenik meg." : 
  "Ko bo prvi projekt pripravljen, bo objavljen na tej strani.";
export const home_empty_title = (l: Locale): string =>
  l === 'en' ? "There are no projects yet" : 
  l === 'hu' ? "Még nincsenek projektek" : 
  "Projektov še ni";
export const home_lead = (l: Locale): string =>
  l === 'en' ? "Choose a project to see its trainings, workshops and study visits." : 
  l === 'hu' ? "Válasszon projektet, és nézze meg a hozzá tartozó képzéseket, műhelymunkákat és tanulmányutakat." : 
  "Izberite projekt, da si ogledate njegova usposabljanja, delavnice in študijske obiske.";
export const home_open = (l: Locale, p: { acronym: string }): string =>
  l === 'en' ? "Events of the " + p.acronym + " project" : 
  l === 'hu' ? "Az események megtekintése (" + p.acronym + ")" : 
  "Dogodki projekta " + p.acronym;
export const home_period = (l: Locale): string =>
  l === 'en' ? "Duration" : 
  l === 'hu' ? "Időtartam" : 
  "Trajanje";
export const home_programme = (l: Locale): string =>
  l === 'en' ? "Programme" : 
  l === 'hu' ? "Program" : 
  "Program";
export const home_title = (l: Locale): string =>
  l === 'en' ? "Projects" : 
  l === 'hu' ? "Projektek" : 
  "Projekti";
export const import_issue_birth_impossible = (l: Locale, p: { value: string }): string =>
  l === 'en' ? "“" + p.value + "” is not a possible date or year of birth. It will be left out." : 
  l === 'hu' ? "A(z) „" + p.value + "” nem lehet születési dátum vagy év. Az adat kimarad." : 
  "»" + p.value + "« ni mogoč datum ali leto rojstva. Podatek bo izpuščen.";
export const import_issue_birth_unreadable = (l: Locale, p: { value: string }): string =>
  l === 'en' ? "No year of birth can be read from “" + p.value + "”. It will be left out." : 
  l === 'hu' ? "A(z) „" + p.value + "” bejegyzésből nem állapítható meg a születési év. Az adat kimarad." : 
  "Iz zapisa »" + p.value + "« ni mogoče razbrati leta rojstva. Podatek bo izpuščen.";
export const import_issue_cells_beyond_header = (l: Locale, p: { value: string }): string =>
  l === 'en' ? "The row has more cells than the header, so its data may have shifted. This will be left out: “" + p.value + "”." : 
  l === 'hu' ? "A sorban több cella van, mint a fejlécben, ezért az adatok elcsúszhattak. Kimarad: „" + p.value + "”." : 
  "Vrstica ima več celic kot glava seznama, zato so podatki morda zamaknjeni. Izpuščeno bo: »" + p.value + "«.";
export const import_issue_data_differ = (l: Locale, p: { field: string; value: string }): string =>
  l === 'en' ? "“" + p.field + "” differs from what is already known. The value “" + p.value + "” in this row will not be taken over." : 
  l === 'hu' ? "A(z) „" + p.field + "” adat eltér a már ismerttől. Az ebben a sorban álló „" + p.value + "” értéket nem vesszük át." : 
  "Podatek »" + p.field + "« se razlikuje od že znanega. Vrednost »" + p.value + "« iz te vrstice ne bo prevzeta.";
export const import_issue_duplicate_of_line = (l: Locale, p: { value: string }): string =>
  l === 'en' ? "The same person is already in row " + p.value + ". They will be imported once." : 
  l === 'hu' ? "Ugyanez a személy már szerepel a(z) " + p.value + ". sorban. Egyszer importáljuk." : 
  "Ista oseba je že v vrstici " + p.value + ". Uvožena bo enkrat.";
export const import_issue_email_invalid = (l: Locale, p: { value: string }): string =>
  l === 'en' ? "“" + p.value + "” is not a valid e-mail address. The person will be imported without one." : 
  l === 'hu' ? "A(z) „" + p.value + "” nem érvényes e-mail-cím. A személyt e-mail-cím nélkül importáljuk." : 
  "»" + p.value + "« ni veljaven e-poštni naslov. Oseba bo uvožena brez njega.";
export const import_issue_email_missing = (l: Locale): string =>
  l === 'en' ? "The e-mail address is missing. The person will be imported without one." : 
  l === 'hu' ? "Hiányzik az e-mail-cím. A személyt e-mail-cím nélkül importáljuk." : 
  "E-poštni naslov manjka. Oseba bo uvožena brez njega.";
export const import_issue_email_several = (l: Locale, p: { value: string }): string =>
  l === 'en' ? "The cell has several e-mail addresses. The first will be imported and these left out: " + p.value + "." : 
  l === 'hu' ? "A cellában több e-mail-cím van. Az elsőt importáljuk, a többi kimarad: " + p.value + "." : 
  "V celici je več e-poštnih naslovov. Uvožen bo prvi, izpuščeno bo: " + p.value + ".";
export const import_issue_family_name_missing = (l: Locale, p: { value: string }): string =>
  l === 'en' ? "The family name is missing beside “" + p.value + "”, so the row cannot be imported." : 
  l === 'hu' ? "A(z) „" + p.value + "” utónév mellől hiányzik a családi név, ezért a sor nem importálható." : 
  "Pri imenu »" + p.value + "« manjka priimek, zato vrstice ni mogoče uvoziti.";
export const import_issue_formula_text = (l: Locale, p: { field: string; value: string }): string =>
  l === 'en' ? "The text in the column “" + p.field + "” looks like a formula: “" + p.value + "”. It will be imported as plain text." : 
  l === 'hu' ? "A(z) „" + p.field + "” oszlop szövege képletnek látszik: „" + p.value + "”. Egyszerű szövegként importáljuk." : 
  "Besedilo v stolpcu »" + p.field + "« je videti kot formula: »" + p.value + "«. Uvoženo bo kot navadno besedilo.";
export const import_issue_gender_unknown = (l: Locale, p: { value: string }): string =>
  l === 'en' ? "No gender can be read from “" + p.value + "”. It will be left out." : 
  l === 'hu' ? "A(z) „" + p.value + "” bejegyzésből nem állapítható meg a személy neme. Az adat kimarad." : 
  "Iz zapisa »" + p.value + "« ni mogoče razbrati spola. Podatek bo izpuščen.";
export const import_issue_given_name_missing = (l: Locale, p: { value: string }): string =>
  l === 'en' ? "The given name is missing beside “" + p.value + "”, so the row cannot be imported." : 
  l === 'hu' ? "A(z) „" + p.value + "” családi név mellől hiányzik az utónév, ezért a sor nem importálható." : 
  "Pri priimku »" + p.value + "« manjka ime, zato vrstice ni mogoče uvoziti.";
export const import_issue_hidden_characters = (l: Locale, p: { field: string }): string =>
  l === 'en' ? "Invisible characters were removed from the text in the column “" + p.field + "”." : 
  l === 'hu' ? "A(z) „" + p.field + "” oszlop szövegéből eltávolítottuk a láthatatlan karaktereket." : 
  "Iz besedila v stolpcu »" + p.field + "« so bili odstranjeni nevidni znaki.";
export const import_issue_name_missing = (l: Locale): string =>
  l === 'en' ? "The row has no name, so it cannot be imported." : 
  l === 'hu' ? "A sorban nincs név, ezért nem importálható." : 
  "V vrstici ni imena in priimka, zato je ni mogoče uvoziti.";
export const import_issue_name_too_long = (l: Locale, p: { value: string }): string =>
  l === 'en' ? "The given or family name has more than 100 characters, so the row cannot be imported: “" + p.value + "”." : 
  l === 'hu' ? "A családi név vagy az utónév 100 karakternél hosszabb, ezért a sor nem importálható: „" + p.value + "”." : 
  "Ime ali priimek ima več kot 100 znakov, zato vrstice ni mogoče uvoziti: »" + p.value + "«.";
export const import_issue_name_unusual = (l: Locale, p: { value: string }): string =>
  l === 'en' ? "The name “" + p.value + "” has characters that are unusual in names. Please check it." : 
  l === 'hu' ? "A(z) „" + p.value + "” névben nevekben szokatlan karakterek vannak. Kérjük, ellenőrizze." : 
  "Ime »" + p.value + "« vsebuje znake, ki jih imena navadno nimajo. Preverite ga.";
export const import_issue_organisation_kind_unknown = (l: Locale, p: { value: string }): string =>
  l === 'en' ? "The kind of organisation “" + p.value + "” is not known. It will be left out." : 
  l === 'hu' ? "A(z) „" + p.value + "” szervezettípus nem ismert. Az adat kimarad." : 
  "Vrsta organizacije »" + p.value + "« ni znana. Podatek bo izpuščen.";
export const import_issue_phone_invalid = (l: Locale, p: { value: string }): string =>
  l === 'en' ? "“" + p.value + "” is not a phone number. It will be left out." : 
  l === 'hu' ? "A(z) „" + p.value + "” nem telefonszám. Az adat kimarad." : 
  "»" + p.value + "« ni telefonska številka. Podatek bo izpuščen.";
export const import_issue_photo_consent_unknown = (l: Locale, p: { value: string }): string =>
  l === 'en' ? "“" + p.value + "” does not say whether the person agrees to photographs. No consent will be recorded." : 
  l === 'hu' ? "A(z) „" + p.value + "” bejegyzésből nem derül ki, hogy a személy hozzájárul-e a fényképezéshez. Hozzájárulást nem rögzítünk." : 
  "Iz zapisa »" + p.value + "« ni mogoče razbrati, ali oseba soglaša s fotografiranjem. Soglasje ne bo zabeleženo.";
export const import_issue_possible_duplicate = (l: Locale, p: { value: string }): string =>
  l === 'en' ? "There is already somebody called " + p.value + ", but the other data do not match or are too few. A separate person will be imported." : 
  l === 'hu' ? p.value + " néven már van személy, de a többi adat eltér vagy kevés. Külön személyként importáljuk." : 
  "Oseba z imenom " + p.value + " že obstaja, drugi podatki pa se ne ujemajo ali jih je premalo. Uvožena bo kot druga oseba.";
export const import_issue_several_people_match = (l: Locale): string =>
  l === 'en' ? "Several known people fit this row. The first has been chosen; please check that it is the right one." : 
  l === 'hu' ? "Ehhez a sorhoz több ismert személy is illik. Az elsőt választottuk; kérjük, ellenőrizze, hogy ő-e az." : 
  "Tej vrstici ustreza več znanih oseb. Izbrana je prva; preverite, ali je prava.";
export const import_issue_shared_address = (l: Locale, p: { value: string }): string =>
  l === 'en' ? p.value + " uses the same e-mail address. They will be imported as two different people." : 
  l === 'hu' ? "Ugyanezt az e-mail-címet " + p.value + " is használja. Két külön személyként importáljuk őket." : 
  "Isti e-poštni naslov uporablja tudi " + p.value + ". Uvoženi bosta dve različni osebi.";
export const import_issue_side_unknown = (l: Locale, p: { value: string }): string =>
  l === 'en' ? "The country “" + p.value + "” is not known. The country chosen for the whole list will be used." : 
  l === 'hu' ? "A(z) „" + p.value + "” ország nem ismert. A teljes listához választott országot vesszük figyelembe." : 
  "Država »" + p.value + "« ni znana. Upoštevana bo država, izbrana za ves seznam.";
export const import_issue_text_too_long = (l: Locale, p: { field: string; value: string }): string =>
  l === 'en' ? "The text in the column “" + p.field + "” is too long and will be left out: “" + p.value + "”." : 
  l === 'hu' ? "A(z) „" + p.field + "” oszlop szövege túl hosszú, ezért kimarad: „" + p.value + "”." : 
  "Besedilo v stolpcu »" + p.field + "« je predolgo in bo izpuščeno: »" + p.value + "«.";
export const indicators_chart = (l: Locale, p: { count: 'completions' | 'participants' | 'participations' }): string =>
  l === 'en' ? (p.count === 'participations' ? "Participations by side" : p.count === 'participants' ? "Participants by side" : p.count === 'completions' ? "Completions by side" : '') : 
  l === 'hu' ? (p.count === 'participations' ? "Részvételek oldalanként" : p.count === 'participants' ? "Résztvevők oldalanként" : p.count === 'completions' ? "Elvégzett képzések oldalanként" : '') : 
  (p.count === 'participations' ? "Udeležbe po straneh" : p.count === 'participants' ? "Udeleženke in udeleženci po straneh" : p.count === 'completions' ? "Zaključena usposabljanja po straneh" : '');
export const indicators_clear = (l: Locale): string =>
  l === 'en' ? "Clear the filter" : 
  l === 'hu' ? "Szűrők törlése" : 
  "Počistite izbor";
export const indicators_download = (l: Locale): string =>
  l === 'en' ? "Download the rows" : 
  l === 'hu' ? "A sorok letöltése" : 
  "Prenos vrstic";
export const indicators_download_file = (l: Locale, p: { count: 'completions' | 'participants' | 'participations'; format: string }): string =>
  l === 'en' ? (p.count === 'participations' ? "Participations" : p.count === 'participants' ? "Participations of the people" : p.count === 'completions' ? "Completions" : '') + " (" + p.format + ")" : 
  l === 'hu' ? (p.count === 'participations' ? "Részvételek" : p.count === 'participants' ? "A személyek részvételei" : p.count === 'completions' ? "Elvégzések" : '') + " (" + p.format + ")" : 
  (p.count === 'participations' ? "Udeležbe" : p.count === 'participants' ? "Udeležbe oseb" : p.count === 'completions' ? "Zaključki" : '') + " (" + p.format + ")";
export const indicators_download_text = (l: Locale): string =>
  l === 'en' ? "The file contains names. The download is noted in the audit trail." : 
  l === 'hu' ? "A fájl neveket tartalmaz. A letöltés bekerül az ellenőrzési naplóba." : 
  "Datoteka vsebuje imena. Prenos se zabeleži v revizijsko sled.";
export const indicators_empty = (l: Locale): string =>
  l === 'en' ? "There are no participations in this selection" : 
  l === 'hu' ? "Ebben a szűrésben nincs részvétel" : 
  "V tem izboru ni udeležb";
export const indicators_empty_text = (l: Locale): string =>
  l === 'en' ? "A participation comes into being when a trainer marks attendance." : 
  l === 'hu' ? "Részvétel akkor keletkezik, amikor az oktató jelöli a jelenlétet." : 
  "Udeležba nastane, ko izvajalka ali izvajalec označi prisotnost.";
export const indicators_explain = (l: Locale, p: { count: 'completions' | 'participants' | 'participations' }): string =>
  l === 'en' ? (p.count === 'participations' ? "One person at one event. Several sessions of the same event are one participation." : p.count === 'participants' ? "Each person counts once, however many events they came to." : p.count === 'completions' ? "A person who met the conditions of one training that runs a curriculum. The day of completion counts." : '') : 
  l === 'hu' ? (p.count === 'participations' ? "Egy személy egy eseményen. Ugyanazon esemény több alkalma egy részvétel." : p.count === 'participants' ? "Minden személy egyszer számít, akárhány eseményen vett részt." : p.count === 'completions' ? "Egy személy, aki teljesítette egy képzési programmal rendelkező képzés feltételeit. Az elvégzés napja számít." : '') : 
  (p.count === 'participations' ? "Ena oseba na enem dogodku. Več terminov istega dogodka je ena udeležba." : p.count === 'participants' ? "Vsaka oseba šteje enkrat, na kolikor dogodkov je že prišla." : p.count === 'completions' ? "Oseba, ki je izpolnila pogoje enega usposabljanja s programom. Šteje dan zaključka." : '');
export const indicators_filter = (l: Locale): string =>
  l === 'en' ? "What to count" : 
  l === 'hu' ? "Mi számítson" : 
  "Kaj naj se šteje";
export const indicators_filter_wrong = (l: Locale): string =>
  l === 'en' ? "The filter could not be used, so all numbers are shown. Check the dates." : 
  l === 'hu' ? "A szűrő nem alkalmazható, ezért minden szám látszik. Ellenőrizze a dátumokat." : 
  "Izbora ni bilo mogoče uporabiti, zato so prikazane vse številke. Preverite datuma.";
export const indicators_from = (l: Locale): string =>
  l === 'en' ? "From" : 
  l === 'hu' ? "Ettől" : 
  "Od";
export const indicators_from_hint = (l: Locale): string =>
  l === 'en' ? "The dates apply when no reporting period is chosen." : 
  l === 'hu' ? "A dátumok akkor érvényesek, ha nincs kiválasztva beszámolási időszak." : 
  "Datuma veljata, kadar ni izbrano obdobje poročanja.";
export const indicators_joint = (l: Locale): string =>
  l === 'en' ? "Joint events only" : 
  l === 'hu' ? "Csak a közös események" : 
  "Samo skupni dogodki";
export const indicators_joint_hint = (l: Locale): string =>
  l === 'en' ? "Events organised by organisations from at least two sides." : 
  l === 'hu' ? "Azok az események, amelyeket legalább két oldal szervezetei szerveztek." : 
  "Dogodki, ki so jih organizirale organizacije z vsaj dveh strani.";
export const indicators_kind = (l: Locale): string =>
  l === 'en' ? "Kind of event" : 
  l === 'hu' ? "Esemény típusa" : 
  "Vrsta dogodka";
export const indicators_kind_all = (l: Locale): string =>
  l === 'en' ? "All kinds" : 
  l === 'hu' ? "Minden típus" : 
  "Vse vrste";
export const indicators_lead = (l: Locale): string =>
  l === 'en' ? "Participations, people and completions are three different numbers. Open any of them to see the rows it is made of." : 
  l === 'hu' ? "A részvételek, a személyek és az elvégzések három különböző szám. Mindegyik megnyitható, és láthatók a mögötte álló sorok." : 
  "Udeležbe, osebe in zaključki so tri različne številke. Vsako lahko odprete in vidite vrstice, iz katerih je sestavljena.";
export const indicators_open_rows = (l: Locale, p: { value: number; count: 'completions' | 'participants' | 'participations'; side: string }): string =>
  l === 'en' ? n(l, p.value) + ": show the rows, " + (p.count === 'participations' ? "participations" : p.count === 'participants' ? "participants" : p.count === 'completions' ? "completions" : '') + ", " + p.side : 
  l === 'hu' ? n(l, p.value) + ": a sorok megnyitása, " + (p.count === 'participations' ? "részvételek" : p.count === 'participants' ? "résztvevők" : p.count === 'completions' ? "elvégzések" : '') + ", " + p.side : 
  n(l, p.value) + ": pokažite vrstice, " + (p.count === 'participations' ? "udeležbe" : p.count === 'participants' ? "osebe" : p.count === 'completions' ? "zaključki" : '') + ", " + p.side;
export const indicators_period = (l: Locale): string =>
  l === 'en' ? "Reporting period" : 
  l === 'hu' ? "Beszámolási időszak" : 
  "Obdobje poročanja";
export const indicators_period_name = (l: Locale, p: { number: number; dates: string }): string =>
  l === 'en' ? "Period " + n(l, p.number) + ": " + p.dates : 
  l === 'hu' ? n(l, p.number) + ". időszak: " + p.dates : 
  n(l, p.number) + ". obdobje: " + p.dates;
export const indicators_period_none = (l: Locale): string =>
  l === 'en' ? "The whole project, or the dates below" : 
  l === 'hu' ? "A teljes projekt vagy az alábbi dátumok" : 
  "Ves projekt ali spodnja datuma";
export const indicators_rows_all = (l: Locale): string =>
  l === 'en' ? "everything" : 
  l === 'hu' ? "minden" : 
  "vse";
export const indicators_rows_back = (l: Locale): string =>
  l === 'en' ? "Back to the indicators" : 
  l === 'hu' ? "Vissza a mutatókhoz" : 
  "Nazaj na kazalnike";
export const indicators_rows_empty = (l: Locale): string =>
  l === 'en' ? "There are no rows behind this number" : 
  l === 'hu' ? "Ehhez a számhoz nincsenek sorok" : 
  "Za to številko ni vrstic";
export const indicators_rows_filter = (l: Locale, p: { filter: string }): string =>
  l === 'en' ? "Filter: " + p.filter : 
  l === 'hu' ? "Szűrő: " + p.filter : 
  "Izbor: " + p.filter;
export const indicators_rows_first = (l: Locale): string =>
  l === 'en' ? "To the beginning of the list" : 
  l === 'hu' ? "A lista elejére" : 
  "Na začetek seznama";
export const indicators_rows_more = (l: Locale): string =>
  l === 'en' ? "More rows" : 
  l === 'hu' ? "További sorok" : 
  "Naslednje vrstice";
export const indicators_rows_number = (l: Locale, p: { count: 'completions' | 'participants' | 'participations'; value: number }): string =>
  l === 'en' ? (p.count === 'participations' ? (((c) => c === 'one' ? "The number is " + n(l, p.value) + " participation." : "The number is " + n(l, p.value) + " participations.")(cardinal(l, p.value))) : p.count === 'participants' ? (((c) => c === 'one' ? "The number is " + n(l, p.value) + " person. Each participation of theirs is below." : "The number is " + n(l, p.value) + " people. Each participation of theirs is below.")(cardinal(l, p.value))) : p.count === 'completions' ? (((c) => c === 'one' ? "The number is " + n(l, p.value) + " completion." : "The number is " + n(l, p.value) + " completions.")(cardinal(l, p.value))) : '') : 
  l === 'hu' ? (p.count === 'participations' ? (((c) => c === 'one' ? "A szám: " + n(l, p.value) + " részvétel." : "A szám: " + n(l, p.value) + " részvétel.")(cardinal(l, p.value))) : p.count === 'participants' ? (((c) => c === 'one' ? "A szám: " + n(l, p.value) + " személy. Alább minden részvétele látható." : "A szám: " + n(l, p.value) + " személy. Alább minden részvételük látható.")(cardinal(l, p.value))) : p.count === 'completions' ? (((c) => c === 'one' ? "A szám: " + n(l, p.value) + " elvégzés." : "A szám: " + n(l, p.value) + " elvégzés.")(cardinal(l, p.value))) : '') : 
  (p.count === 'participations' ? (((c) => c === 'one' ? "Številka je " + n(l, p.value) + " udeležba." : c === 'two' ? "Številka sta " + n(l, p.value) + " udeležbi." : c === 'few' ? "Številka so " + n(l, p.value) + " udeležbe." : "Številka je " + n(l, p.value) + " udeležb.")(cardinal(l, p.value))) : p.count === 'participants' ? (((c) => c === 'one' ? "Številka je " + n(l, p.value) + " oseba. Spodaj je vsaka njena udeležba." : c === 'two' ? "Številka sta " + n(l, p.value) + " osebi. Spodaj je vsaka njuna udeležba." : c === 'few' ? "Številka so " + n(l, p.value) + " osebe. Spodaj je vsaka njihova udeležba." : "Številka je " + n(l, p.value) + " oseb. Spodaj je vsaka njihova udeležba.")(cardinal(l, p.value))) : p.count === 'completions' ? (((c) => c === 'one' ? "Številka je " + n(l, p.value) + " zaključek." : c === 'two' ? "Številka sta " + n(l, p.value) + " zaključka." : c === 'few' ? "Številka so " + n(l, p.value) + " zaključki." : "Številka je " + n(l, p.value) + " zaključkov.")(cardinal(l, p.value))) : '');
export const indicators_rows_person = (l: Locale): string =>
  l === 'en' ? "Person" : 
  l === 'hu' ? "Személy" : 
  "Oseba";
export const indicators_rows_table = (l: Locale): string =>
  l === 'en' ? "The rows behind the number" : 
  l === 'hu' ? "A szám mögötti sorok" : 
  "Vrstice za številko";
export const indicators_rows_title = (l: Locale, p: { count: 'completions' | 'participants' | 'participations' }): string =>
  l === 'en' ? (p.count === 'participations' ? "Participations: the rows behind the number" : p.count === 'participants' ? "People: the rows behind the number" : p.count === 'completions' ? "Completions: the rows behind the number" : '') : 
  l === 'hu' ? (p.count === 'participations' ? "Részvételek: a szám mögötti sorok" : p.count === 'participants' ? "Személyek: a szám mögötti sorok" : p.count === 'completions' ? "Elvégzések: a szám mögötti sorok" : '') : 
  (p.count === 'participations' ? "Udeležbe: vrstice za številko" : p.count === 'participants' ? "Osebe: vrstice za številko" : p.count === 'completions' ? "Zaključki: vrstice za številko" : '');
export const indicators_show = (l: Locale): string =>
  l === 'en' ? "Show the numbers" : 
  l === 'hu' ? "A számok megjelenítése" : 
  "Prikažite številke";
export const indicators_sum_note = (l: Locale): string =>
  l === 'en' ? "The sides may add up to more than the people in all, if somebody took part on both." : 
  l === 'hu' ? "Az oldalak összege nagyobb lehet a személyek teljes számánál, ha valaki mindkét oldalon részt vett." : 
  "Seštevek strani je lahko večji od skupnega števila oseb, če je kdo sodeloval na obeh straneh.";
export const indicators_table = (l: Locale): string =>
  l === 'en' ? "The same numbers in a table" : 
  l === 'hu' ? "Ugyanezek a számok táblázatban" : 
  "Iste številke v tabeli";
export const indicators_title = (l: Locale): string =>
  l === 'en' ? "Indicators" : 
  l === 'hu' ? "Mutatók" : 
  "Kazalniki";
export const indicators_to = (l: Locale): string =>
  l === 'en' ? "To" : 
  l === 'hu' ? "Eddig" : 
  "Do";
export const indicators_total = (l: Locale): string =>
  l === 'en' ? "In all" : 
  l === 'hu' ? "Összesen" : 
  "Skupaj";
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
export const layout_accessibility = (l: Locale): string =>
  l === 'en' ? "Accessibility statement" : 
  l === 'hu' ? "Akadálymentesítési nyilatkozat" : 
  "Izjava o dostopnosti";
export const layout_data_protection = (l: Locale): string =>
  l === 'en' ? "Data protection notice" : 
  l === 'hu' ? "Adatkezelési tájékoztató" : 
  "Obvestilo o obdelavi osebnih podatkov";
export const layout_events = (l: Locale): string =>
  l === 'en' ? "Events" : 
  l === 'hu' ? "Események" : 
  "Dogodki";
export const layout_footer_navigation = (l: Locale): string =>
  l === 'en' ? "About this website" : 
  l === 'hu' ? "A webhelyről" : 
  "O spletni strani";
export const layout_home = (l: Locale): string =>
  l === 'en' ? "Home page" : 
  l === 'hu' ? "Kezdőlap" : 
  "Začetna stran";
export const layout_language = (l: Locale): string =>
  l === 'en' ? "Language of the page" : 
  l === 'hu' ? "Az oldal nyelve" : 
  "Jezik strani";
export const layout_manage = (l: Locale): string =>
  l === 'en' ? "Manage" : 
  l === 'hu' ? "Kezelőfelület" : 
  "Upravljanje";
export const layout_menu = (l: Locale): string =>
  l === 'en' ? "Menu" : 
  l === 'hu' ? "Menü" : 
  "Meni";
export const layout_my_events = (l: Locale): string =>
  l === 'en' ? "My events" : 
  l === 'hu' ? "Saját eseményeim" : 
  "Moji dogodki";
export const layout_navigation = (l: Locale): string =>
  l === 'en' ? "Main navigation" : 
  l === 'hu' ? "Főmenü" : 
  "Glavna navigacija";
export const layout_sign_in = (l: Locale): string =>
  l === 'en' ? "Sign in" : 
  l === 'hu' ? "Bejelentkezés" : 
  "Prijava v račun";
export const layout_sign_out = (l: Locale): string =>
  l === 'en' ? "Sign out" : 
  l === 'hu' ? "Kijelentkezés" : 
  "Odjava";
export const layout_signed_in_as = (l: Locale, p: { name: string }): string =>
  l === 'en' ? "You are signed in as " + p.name + "." : 
  l === 'hu' ? "Ön " + p.name + " néven van bejelentkezve." : 
  "V račun ste prijavljeni kot " + p.name + ".";
export const layout_skip_to_content = (l: Locale): string =>
  l === 'en' ? "Skip to the content" : 
  l === 'hu' ? "Ugrás a tartalomhoz" : 
  "Preskočite na vsebino";
export const layout_suite_name = (l: Locale): string =>
  l === 'en' ? "Cross-border training" : 
  l === 'hu' ? "Határon átnyúló képzések" : 
  "Čezmejna usposabljanja";
export const layout_verify_certificate = (l: Locale): string =>
  l === 'en' ? "Verify a certificate" : 
  l === 'hu' ? "Igazolás ellenőrzése" : 
  "Preverite potrdilo";
export const mail_calendar_attached = (l: Locale): string =>
  l === 'en' ? "The dates are attached as a file for your calendar." : 
  l === 'hu' ? "Az időpontokat naptárfájlként csatoltuk." : 
  "Termini so priloženi kot datoteka za vaš koledar.";
export const mail_calendar_removed = (l: Locale): string =>
  l === 'en' ? "The attached file removes the dates from your calendar." : 
  l === 'hu' ? "A csatolt fájl törli az időpontokat a naptárából." : 
  "Priložena datoteka odstrani termine iz vašega koledarja.";
export const mail_calendar_updated = (l: Locale): string =>
  l === 'en' ? "The attached file updates the dates in your calendar." : 
  l === 'hu' ? "A csatolt fájl frissíti az időpontokat a naptárában." : 
  "Priložena datoteka posodobi termine v vašem koledarju.";
export const mail_certificate_issued_download = (l: Locale): string =>
  l === 'en' ? "Download the certificate (PDF)" : 
  l === 'hu' ? "Az igazolás letöltése (PDF)" : 
  "Prenesite potrdilo (PDF)";
export const mail_certificate_issued_lead = (l: Locale, p: { kind: 'attendance' | 'completion'; title: string }): string =>
  l === 'en' ? (p.kind === 'attendance' ? "We have issued your certificate of attendance for “" + p.title + "”." : p.kind === 'completion' ? "We have issued your certificate of completion for the training “" + p.title + "”." : '') : 
  l === 'hu' ? (p.kind === 'attendance' ? "Kiállítottuk részvételi igazolását a következő eseményről: „" + p.title + "”." : p.kind === 'completion' ? "Kiállítottuk a képzés elvégzéséről szóló igazolását: „" + p.title + "”." : '') : 
  (p.kind === 'attendance' ? "Izdali smo vam potrdilo o udeležbi na dogodku »" + p.title + "«." : p.kind === 'completion' ? "Izdali smo vam potrdilo o zaključenem usposabljanju »" + p.title + "«." : '');
export const mail_certificate_issued_next = (l: Locale): string =>
  l === 'en' ? "Anybody can check that the certificate is genuine on the verification page or with the QR code on it." : 
  l === 'hu' ? "Az igazolás valódiságát bárki ellenőrizheti az ellenőrző oldalon vagy az igazoláson lévő QR-kóddal." : 
  "Pristnost potrdila lahko vsakdo preveri na naslovu za preverjanje ali s kodo QR na potrdilu.";
export const mail_certificate_issued_number = (l: Locale, p: { number: string }): string =>
  l === 'en' ? "Certificate number: " + p.number + "." : 
  l === 'hu' ? "Az igazolás száma: " + p.number + "." : 
  "Številka potrdila: " + p.number + ".";
export const mail_certificate_issued_subject = (l: Locale, p: { title: string }): string =>
  l === 'en' ? "Your certificate: " + p.title : 
  l === 'hu' ? "Elkészült az igazolása: " + p.title : 
  "Vaše potrdilo: " + p.title;
export const mail_certificate_issued_verify = (l: Locale): string =>
  l === 'en' ? "Verify the certificate" : 
  l === 'hu' ? "Igazolás ellenőrzése" : 
  "Preverite potrdilo";
export const mail_event_cancelled_lead = (l: Locale, p: { kind: 'study_visit' | 'training' | 'workshop'; title: string }): string =>
  l === 'en' ? "We are sorry: the " + (p.kind === 'training' ? "training" : p.kind === 'workshop' ? "workshop" : p.kind === 'study_visit' ? "study visit" : '') + " “" + p.title + "” has been cancelled." : 
  l === 'hu' ? "Sajnálattal értesítjük, hogy az alábbi esemény elmarad: " + (p.kind === 'training' ? "képzés" : p.kind === 'workshop' ? "műhelymunka" : p.kind === 'study_visit' ? "tanulmányút" : '') + " – „" + p.title + "”." : 
  (p.kind === 'training' ? "Žal je usposabljanje »" + p.title + "« odpovedano." : p.kind === 'workshop' ? "Žal je delavnica »" + p.title + "« odpovedana." : p.kind === 'study_visit' ? "Žal je študijski obisk »" + p.title + "« odpovedan." : '');
export const mail_event_cancelled_next = (l: Locale): string =>
  l === 'en' ? "You need not do anything: your registration is no longer valid." : 
  l === 'hu' ? "Önnek nincs teendője: jelentkezése érvényét vesztette." : 
  "Zaradi tega vam ni treba storiti ničesar: vaša prijava na dogodek ne velja več.";
export const mail_event_cancelled_subject = (l: Locale, p: { title: string }): string =>
  l === 'en' ? "Cancelled: " + p.title : 
  l === 'hu' ? "Az esemény elmarad: " + p.title : 
  "Dogodek je odpovedan: " + p.title;
export const mail_event_changed_lead = (l: Locale, p: { kind: 'study_visit' | 'training' | 'workshop'; title: string }): string =>
  l === 'en' ? "The details of the " + (p.kind === 'training' ? "training" : p.kind === 'workshop' ? "workshop" : p.kind === 'study_visit' ? "study visit" : '') + " “" + p.title + "” have changed. The details that apply now are below." : 
  l === 'hu' ? (p.kind === 'training' ? "A képzés" : p.kind === 'workshop' ? "A műhelymunka" : p.kind === 'study_visit' ? "A tanulmányút" : '') + " adatai megváltoztak: „" + p.title + "”. Alább az érvényes adatokat találja." : 
  "Podatki o " + (p.kind === 'training' ? "usposabljanju" : p.kind === 'workshop' ? "delavnici" : p.kind === 'study_visit' ? "študijskem obisku" : '') + " »" + p.title + "« so se spremenili. Spodaj so veljavni podatki.";
export const mail_event_changed_next = (l: Locale): string =>
  l === 'en' ? "Your registration remains valid. If the change does not suit you, you can cancel your registration." : 
  l === 'hu' ? "Jelentkezése továbbra is érvényes. Ha a változás nem felel meg Önnek, lemondhatja a jelentkezését." : 
  "Vaša prijava na dogodek velja naprej. Če vam sprememba ne ustreza, lahko prijavo na dogodek prekličete.";
export const mail_event_changed_subject = (l: Locale, p: { title: string }): string =>
  l === 'en' ? "Changed: " + p.title : 
  l === 'hu' ? "Változás: " + p.title : 
  "Sprememba dogodka: " + p.title;
export const mail_event_page = (l: Locale): string =>
  l === 'en' ? "Event page" : 
  l === 'hu' ? "Az esemény oldala" : 
  "Stran dogodka";
export const mail_greeting = (l: Locale, p: { name: string }): string =>
  l === 'en' ? "Dear " + p.name + "," : 
  l === 'hu' ? "Tisztelt " + p.name + "!" : 
  "Pozdravljeni, " + p.name + "!";
export const mail_greeting_plain = (l: Locale): string =>
  l === 'en' ? "Hello," : 
  l === 'hu' ? "Tisztelt Címzett!" : 
  "Pozdravljeni!";
export const mail_manage = (l: Locale): string =>
  l === 'en' ? "View or cancel your registration" : 
  l === 'hu' ? "A jelentkezés megtekintése vagy lemondása" : 
  "Ogled ali preklic prijave na dogodek";
export const mail_manage_private = (l: Locale): string =>
  l === 'en' ? "The link to your registration is meant for you alone: whoever has it can cancel your registration. Do not pass it on." : 
  l === 'hu' ? "A jelentkezéséhez vezető hivatkozás csak Önnek szól: aki ismeri, lemondhatja a jelentkezését. Kérjük, ne adja tovább." : 
  "Povezava do prijave na dogodek je namenjena samo vam: kdor jo ima, lahko prijavo prekliče. Ne posredujte je.";
export const mail_online = (l: Locale): string =>
  l === 'en' ? "Join online" : 
  l === 'hu' ? "Részvétel online" : 
  "Udeležba na daljavo";
export const mail_place = (l: Locale): string =>
  l === 'en' ? "Where" : 
  l === 'hu' ? "Hol" : 
  "Kje";
export const mail_questions = (l: Locale, p: { email: string }): string =>
  l === 'en' ? "If you have questions, write to us at " + p.email + "." : 
  l === 'hu' ? "Ha kérdése van, kérjük, írjon nekünk erre a címre: " + p.email + "." : 
  "Če imate vprašanja, nam pišite na naslov " + p.email + ".";
export const mail_regards = (l: Locale): string =>
  l === 'en' ? "Kind regards" : 
  l === 'hu' ? "Üdvözlettel" : 
  "Lep pozdrav";
export const mail_registration_cancelled_lead = (l: Locale, p: { kind: 'study_visit' | 'training' | 'workshop'; title: string }): string =>
  l === 'en' ? "Your registration for the " + (p.kind === 'training' ? "training" : p.kind === 'workshop' ? "workshop" : p.kind === 'study_visit' ? "study visit" : '') + " “" + p.title + "” has been cancelled." : 
  l === 'hu' ? "Az alábbi " + (p.kind === 'training' ? "képzésre" : p.kind === 'workshop' ? "műhelymunkára" : p.kind === 'study_visit' ? "tanulmányútra" : '') + " szóló jelentkezését töröltük: „" + p.title + "”." : 
  "Vaša prijava na " + (p.kind === 'training' ? "usposabljanje" : p.kind === 'workshop' ? "delavnico" : p.kind === 'study_visit' ? "študijski obisk" : '') + " »" + p.title + "« je preklicana.";
export const mail_registration_cancelled_next = (l: Locale): string =>
  l === 'en' ? "If you did not cancel it yourself, or if you changed your mind, write to us or register again on the event page." : 
  l === 'hu' ? "Ha nem Ön kérte a törlést, vagy meggondolta magát, kérjük, írjon nekünk, vagy jelentkezzen újra az esemény oldalán." : 
  "Če prijave na dogodek niste preklicali vi ali ste si premislili, nam pišite ali se na strani dogodka prijavite znova.";
export const mail_registration_cancelled_subject = (l: Locale, p: { title: string }): string =>
  l === 'en' ? "Your registration is cancelled: " + p.title : 
  l === 'hu' ? "Jelentkezését töröltük: " + p.title : 
  "Prijava na dogodek je preklicana: " + p.title;
export const mail_registration_confirmed_lead = (l: Locale, p: { kind: 'study_visit' | 'training' | 'workshop'; title: string }): string =>
  l === 'en' ? "Your registration for the " + (p.kind === 'training' ? "training" : p.kind === 'workshop' ? "workshop" : p.kind === 'study_visit' ? "study visit" : '') + " “" + p.title + "” is confirmed. A place is reserved for you." : 
  l === 'hu' ? "Az alábbi " + (p.kind === 'training' ? "képzésre" : p.kind === 'workshop' ? "műhelymunkára" : p.kind === 'study_visit' ? "tanulmányútra" : '') + " visszaigazoltuk jelentkezését: „" + p.title + "”. A helyét fenntartjuk." : 
  "Vaša prijava na " + (p.kind === 'training' ? "usposabljanje" : p.kind === 'workshop' ? "delavnico" : p.kind === 'study_visit' ? "študijski obisk" : '') + " »" + p.title + "« je potrjena. Mesto je rezervirano za vas.";
export const mail_registration_confirmed_next = (l: Locale): string =>
  l === 'en' ? "If you cannot come, please cancel your registration so that the next person on the waiting list can have the place." : 
  l === 'hu' ? "Ha mégsem tud részt venni, kérjük, mondja le jelentkezését, hogy helyét a várólista következő jelentkezője kaphassa meg." : 
  "Če se dogodka ne boste mogli udeležiti, prosimo, da prijavo na dogodek prekličete. Mesto bo dobila naslednja oseba s čakalnega seznama.";
export const mail_registration_confirmed_subject = (l: Locale, p: { title: string }): string =>
  l === 'en' ? "Your registration is confirmed: " + p.title : 
  l === 'hu' ? "Jelentkezését visszaigazoltuk: " + p.title : 
  "Prijava na dogodek je potrjena: " + p.title;
export const mail_registration_promoted_lead = (l: Locale, p: { kind: 'study_visit' | 'training' | 'workshop'; title: string }): string =>
  l === 'en' ? "A place became free in the " + (p.kind === 'training' ? "training" : p.kind === 'workshop' ? "workshop" : p.kind === 'study_visit' ? "study visit" : '') + " “" + p.title + "”. You have moved up from the waiting list: your registration is now confirmed." : 
  l === 'hu' ? "Az alábbi " + (p.kind === 'training' ? "képzésre" : p.kind === 'workshop' ? "műhelymunkára" : p.kind === 'study_visit' ? "tanulmányútra" : '') + " felszabadult egy hely: „" + p.title + "”. Ön lekerült a várólistáról, jelentkezését ezennel visszaigazoljuk." : 
  "Na " + (p.kind === 'training' ? "usposabljanju" : p.kind === 'workshop' ? "delavnici" : p.kind === 'study_visit' ? "študijskem obisku" : '') + " »" + p.title + "« se je sprostilo mesto. Z njim ste se pomaknili s čakalnega seznama: vaša prijava na dogodek je zdaj potrjena.";
export const mail_registration_promoted_next = (l: Locale): string =>
  l === 'en' ? "If you cannot come, please cancel your registration so that the next person on the waiting list can have the place." : 
  l === 'hu' ? "Ha mégsem tud részt venni, kérjük, mondja le jelentkezését, hogy helyét a várólista következő jelentkezője kaphassa meg." : 
  "Če se dogodka ne boste mogli udeležiti, prosimo, da prijavo na dogodek prekličete. Mesto bo dobila naslednja oseba s čakalnega seznama.";
export const mail_registration_promoted_subject = (l: Locale, p: { title: string }): string =>
  l === 'en' ? "A place became free and it is yours: " + p.title : 
  l === 'hu' ? "Felszabadult egy hely, és az Öné: " + p.title : 
  "Mesto se je sprostilo in je vaše: " + p.title;
export const mail_registration_waitlisted_lead = (l: Locale, p: { kind: 'study_visit' | 'training' | 'workshop'; title: string; position: number }): string =>
  l === 'en' ? "The " + (p.kind === 'training' ? "training" : p.kind === 'workshop' ? "workshop" : p.kind === 'study_visit' ? "study visit" : '') + " “" + p.title + "” is full, so we have put you on the waiting list. Your place in the queue: " + n(l, p.position) + "." : 
  l === 'hu' ? "Az alábbi " + (p.kind === 'training' ? "képzésre" : p.kind === 'workshop' ? "műhelymunkára" : p.kind === 'study_visit' ? "tanulmányútra" : '') + " már nincs szabad hely, ezért jelentkezését várólistára vettük: „" + p.title + "”. Helye a sorban: " + n(l, p.position) + "." : 
  "Za " + (p.kind === 'training' ? "usposabljanje" : p.kind === 'workshop' ? "delavnico" : p.kind === 'study_visit' ? "študijski obisk" : '') + " »" + p.title + "« ni več prostih mest, zato smo vas uvrstili na čakalni seznam. Vaše mesto v vrsti: " + n(l, p.position) + ".";
export const mail_registration_waitlisted_next = (l: Locale): string =>
  l === 'en' ? "We will write to you as soon as a place becomes free. If you no longer wish to come, please cancel your registration." : 
  l === 'hu' ? "Ha felszabadul egy hely, azonnal értesítjük. Ha már nem szeretne részt venni, kérjük, mondja le jelentkezését." : 
  "Če se mesto sprosti, vas bomo takoj obvestili. Če vas dogodek ne zanima več, prosimo, da prijavo na dogodek prekličete.";
export const mail_registration_waitlisted_subject = (l: Locale, p: { title: string }): string =>
  l === 'en' ? "You are on the waiting list: " + p.title : 
  l === 'hu' ? "Várólistára került: " + p.title : 
  "Ste na čakalnem seznamu: " + p.title;
export const mail_sign_in_code_lead = (l: Locale): string =>
  l === 'en' ? "Your code to sign in to your account is:" : 
  l === 'hu' ? "Az Ön bejelentkezési kódja:" : 
  "Vaša koda za prijavo v račun je:";
export const mail_sign_in_code_next = (l: Locale): string =>
  l === 'en' ? "If you did not ask for the code, ignore this message. Do not give the code to anybody." : 
  l === 'hu' ? "Ha nem Ön kérte a kódot, hagyja figyelmen kívül ezt az üzenetet. A kódot senkinek ne adja meg." : 
  "Če kode niste zahtevali vi, to sporočilo prezrite. Nikomur je ne povejte.";
export const mail_sign_in_code_subject = (l: Locale): string =>
  l === 'en' ? "Your sign-in code" : 
  l === 'hu' ? "Bejelentkezési kód" : 
  "Koda za prijavo v račun";
export const mail_sign_in_code_valid = (l: Locale, p: { minutes: number }): string =>
  l === 'en' ? "The code is valid for " + (((c) => c === 'one' ? n(l, p.minutes) + " minute" : n(l, p.minutes) + " minutes")(cardinal(l, p.minutes))) + "." : 
  l === 'hu' ? "A kód " + (((c) => c === 'one' ? n(l, p.minutes) + " percig" : n(l, p.minutes) + " percig")(cardinal(l, p.minutes))) + " érvényes." : 
  "Koda velja " + (((c) => c === 'one' ? n(l, p.minutes) + " minuto" : c === 'two' ? n(l, p.minutes) + " minuti" : c === 'few' ? n(l, p.minutes) + " minute" : n(l, p.minutes) + " minut")(cardinal(l, p.minutes))) + ".";
export const mail_signature = (l: Locale, p: { project: string }): string =>
  l === 'en' ? "The " + p.project + " project" : 
  l === 'hu' ? p.project + " projekt" : 
  "projekt " + p.project;
export const mail_time_zone = (l: Locale, p: { zone: string }): string =>
  l === 'en' ? "Times are given in the " + p.zone + " time zone." : 
  l === 'hu' ? "Az időpontok a következő időzóna szerint értendők: " + p.zone + "." : 
  "Ure so navedene v časovnem pasu " + p.zone + ".";
export const mail_when = (l: Locale): string =>
  l === 'en' ? "When" : 
  l === 'hu' ? "Mikor" : 
  "Kdaj";
export const manage_all_events = (l: Locale): string =>
  l === 'en' ? "All events" : 
  l === 'hu' ? "Minden esemény" : 
  "Vsi dogodki";
export const manage_back_to_list = (l: Locale): string =>
  l === 'en' ? "Back" : 
  l === 'hu' ? "Vissza" : 
  "Nazaj";
export const manage_column = (l: Locale, p: { column: 'date' | 'event' | 'joint' | 'kind' | 'place' | 'registered' | 'waiting' }): string =>
  l === 'en' ? (p.column === 'event' ? "Event" : p.column === 'date' ? "Date" : p.column === 'kind' ? "Kind" : p.column === 'place' ? "Place" : p.column === 'registered' ? "Registered" : p.column === 'waiting' ? "Waiting" : p.column === 'joint' ? "Jointly organised" : '') : 
  l === 'hu' ? (p.column === 'event' ? "Esemény" : p.column === 'date' ? "Dátum" : p.column === 'kind' ? "Típus" : p.column === 'place' ? "Helyszín" : p.column === 'registered' ? "Jelentkezők" : p.column === 'waiting' ? "Várólista" : p.column === 'joint' ? "Közös szervezés" : '') : 
  (p.column === 'event' ? "Dogodek" : p.column === 'date' ? "Datum" : p.column === 'kind' ? "Vrsta" : p.column === 'place' ? "Kraj" : p.column === 'registered' ? "Prijavljeni" : p.column === 'waiting' ? "Čakajo" : p.column === 'joint' ? "Skupna organizacija" : '');
export const manage_count_title = (l: Locale, p: { count: 'completions' | 'participants' | 'participations' }): string =>
  l === 'en' ? (p.count === 'participations' ? "Participations" : p.count === 'participants' ? "Participants" : p.count === 'completions' ? "Completions" : '') : 
  l === 'hu' ? (p.count === 'participations' ? "Részvételek" : p.count === 'participants' ? "Résztvevők" : p.count === 'completions' ? "Elvégzett képzések" : '') : 
  (p.count === 'participations' ? "Udeležbe" : p.count === 'participants' ? "Udeleženke in udeleženci" : p.count === 'completions' ? "Zaključena usposabljanja" : '');
export const manage_events_empty = (l: Locale, p: { tab: 'cancelled' | 'draft' | 'past' | 'upcoming' }): string =>
  l === 'en' ? (p.tab === 'upcoming' ? "There are no upcoming events" : p.tab === 'past' ? "There are no past events" : p.tab === 'draft' ? "There are no drafts" : p.tab === 'cancelled' ? "There are no cancelled events" : '') : 
  l === 'hu' ? (p.tab === 'upcoming' ? "Nincsenek közelgő események" : p.tab === 'past' ? "Nincsenek lezajlott események" : p.tab === 'draft' ? "Nincsenek tervezetek" : p.tab === 'cancelled' ? "Nincsenek elmaradt események" : '') : 
  (p.tab === 'upcoming' ? "Ni prihajajočih dogodkov" : p.tab === 'past' ? "Ni preteklih dogodkov" : p.tab === 'draft' ? "Ni osnutkov" : p.tab === 'cancelled' ? "Ni odpovedanih dogodkov" : '');
export const manage_events_empty_text = (l: Locale): string =>
  l === 'en' ? "An event begins as a draft, which only the managers of the project see." : 
  l === 'hu' ? "Az esemény először tervezetként jön létre, amelyet csak a projekt vezetői látnak." : 
  "Dogodek najprej nastane kot osnutek, ki ga vidijo samo vodje projekta.";
export const manage_events_tab = (l: Locale, p: { tab: 'cancelled' | 'draft' | 'past' | 'upcoming' }): string =>
  l === 'en' ? (p.tab === 'upcoming' ? "Upcoming" : p.tab === 'past' ? "Past" : p.tab === 'draft' ? "Drafts" : p.tab === 'cancelled' ? "Cancelled" : '') : 
  l === 'hu' ? (p.tab === 'upcoming' ? "Közelgő" : p.tab === 'past' ? "Lezajlott" : p.tab === 'draft' ? "Tervezet" : p.tab === 'cancelled' ? "Elmarad" : '') : 
  (p.tab === 'upcoming' ? "Prihajajoči" : p.tab === 'past' ? "Pretekli" : p.tab === 'draft' ? "Osnutki" : p.tab === 'cancelled' ? "Odpovedani" : '');
export const manage_events_tabs = (l: Locale): string =>
  l === 'en' ? "Events by state" : 
  l === 'hu' ? "Események állapot szerint" : 
  "Dogodki po stanju";
export const manage_events_title = (l: Locale): string =>
  l === 'en' ? "Events" : 
  l === 'hu' ? "Események" : 
  "Dogodki";
export const manage_forbidden = (l: Locale): string =>
  l === 'en' ? "This page is for the managers of this project. Your account does not have that role in the project. If you need it, ask the project manager." : 
  l === 'hu' ? "Ez az oldal a projekt vezetőinek szól. Az Ön fiókjának nincs ilyen szerepköre a projektben. Ha szüksége van rá, forduljon a projektvezetőhöz." : 
  "Ta stran je namenjena vodjem tega projekta. Vaš račun v projektu nima te vloge. Če jo potrebujete, se obrnite na vodjo projekta.";
export const manage_forbidden_administrator = (l: Locale): string =>
  l === 'en' ? "Only an administrator of the system can make a new project." : 
  l === 'hu' ? "Új projektet csak a rendszergazda hozhat létre." : 
  "Nov projekt lahko ustvari samo skrbnik ali skrbnica sistema.";
export const manage_joint = (l: Locale, p: { joint: 'no' | 'yes' }): string =>
  l === 'en' ? (p.joint === 'yes' ? "Joint event" : p.joint === 'no' ? "One side" : '') : 
  l === 'hu' ? (p.joint === 'yes' ? "Közös esemény" : p.joint === 'no' ? "Egy oldal" : '') : 
  (p.joint === 'yes' ? "Skupni dogodek" : p.joint === 'no' ? "Ena stran" : '');
export const manage_keep = (l: Locale): string =>
  l === 'en' ? "Leave it as it is" : 
  l === 'hu' ? "Maradjon így" : 
  "Pustite, kot je";
export const manage_lead = (l: Locale): string =>
  l === 'en' ? "Choose a project that you manage or audit." : 
  l === 'hu' ? "Válassza ki azt a projektet, amelyet vezet vagy ellenőriz." : 
  "Izberite projekt, ki ga vodite ali pregledujete.";
export const manage_lead_administrator = (l: Locale): string =>
  l === 'en' ? "As an administrator you see all projects." : 
  l === 'hu' ? "Rendszergazdaként minden projektet lát." : 
  "Kot skrbnik ali skrbnica vidite vse projekte.";
export const manage_navigation = (l: Locale, p: { acronym: string }): string =>
  l === 'en' ? "Parts of the " + p.acronym + " project" : 
  l === 'hu' ? "A(z) " + p.acronym + " projekt részei" : 
  "Deli projekta " + p.acronym;
export const manage_new_event = (l: Locale): string =>
  l === 'en' ? "New event" : 
  l === 'hu' ? "Új esemény" : 
  "Nov dogodek";
export const manage_new_project = (l: Locale): string =>
  l === 'en' ? "New project" : 
  l === 'hu' ? "Új projekt" : 
  "Nov projekt";
export const manage_next_nothing = (l: Locale): string =>
  l === 'en' ? "No published event is still to come." : 
  l === 'hu' ? "Nincs közzétett, még előttünk álló esemény." : 
  "Noben objavljen dogodek še ne čaka na izvedbo.";
export const manage_next_title = (l: Locale): string =>
  l === 'en' ? "Next events" : 
  l === 'hu' ? "Következő események" : 
  "Naslednji dogodki";
export const manage_no_projects = (l: Locale): string =>
  l === 'en' ? "There are no projects yet" : 
  l === 'hu' ? "Még nincsenek projektek" : 
  "Projektov še ni";
export const manage_no_projects_text = (l: Locale): string =>
  l === 'en' ? "Make the first project: you need its name, its partners and the countries taking part." : 
  l === 'hu' ? "Hozza létre az első projektet: szüksége lesz a nevére, a partnereire és a részt vevő országokra." : 
  "Ustvarite prvi projekt: potrebujete njegovo ime, partnerje in sodelujoče države.";
export const manage_numbers_lead = (l: Locale): string =>
  l === 'en' ? "Since the beginning of the project, all events." : 
  l === 'hu' ? "A projekt kezdete óta, minden eseményen." : 
  "Od začetka projekta, vsi dogodki.";
export const manage_numbers_title = (l: Locale): string =>
  l === 'en' ? "The project in numbers" : 
  l === 'hu' ? "A projekt számai" : 
  "Številke projekta";
export const manage_overview_title = (l: Locale, p: { acronym: string }): string =>
  l === 'en' ? "Overview of the " + p.acronym + " project" : 
  l === 'hu' ? "A(z) " + p.acronym + " projekt áttekintése" : 
  "Pregled projekta " + p.acronym;
export const manage_part = (l: Locale, p: { part: 'events' | 'indicators' | 'members' | 'overview' | 'public' | 'settings' }): string =>
  l === 'en' ? (p.part === 'overview' ? "Overview" : p.part === 'events' ? "Events" : p.part === 'indicators' ? "Indicators" : p.part === 'members' ? "Members" : p.part === 'settings' ? "Settings" : p.part === 'public' ? "Public page" : '') : 
  l === 'hu' ? (p.part === 'overview' ? "Áttekintés" : p.part === 'events' ? "Események" : p.part === 'indicators' ? "Mutatók" : p.part === 'members' ? "Tagok" : p.part === 'settings' ? "Beállítások" : p.part === 'public' ? "Nyilvános oldal" : '') : 
  (p.part === 'overview' ? "Pregled" : p.part === 'events' ? "Dogodki" : p.part === 'indicators' ? "Kazalniki" : p.part === 'members' ? "Člani" : p.part === 'settings' ? "Nastavitve" : p.part === 'public' ? "Javna stran" : '');
export const manage_role = (l: Locale, p: { role: 'administrator' | 'auditor' | 'manager' }): string =>
  l === 'en' ? (p.role === 'manager' ? "You manage this project" : p.role === 'auditor' ? "You may read the indicators" : p.role === 'administrator' ? "You have access as an administrator" : '') : 
  l === 'hu' ? (p.role === 'manager' ? "Ön vezeti ezt a projektet" : p.role === 'auditor' ? "Ön megtekintheti a mutatókat" : p.role === 'administrator' ? "Rendszergazdaként fér hozzá" : '') : 
  (p.role === 'manager' ? "Projekt vodite" : p.role === 'auditor' ? "Kazalnike lahko pregledujete" : p.role === 'administrator' ? "Dostop imate kot skrbnik ali skrbnica" : '');
export const manage_roll_call = (l: Locale): string =>
  l === 'en' ? "Open the roll call" : 
  l === 'hu' ? "A jelenléti ívek megnyitása" : 
  "Odprite liste prisotnosti";
export const manage_side = (l: Locale): string =>
  l === 'en' ? "Side" : 
  l === 'hu' ? "Oldal" : 
  "Stran";
export const manage_title = (l: Locale): string =>
  l === 'en' ? "Manage projects" : 
  l === 'hu' ? "Projektek kezelése" : 
  "Upravljanje projektov";
export const manage_trainer_only = (l: Locale): string =>
  l === 'en' ? "These pages are for project managers. You find your own sessions on the roll call." : 
  l === 'hu' ? "Ezek az oldalak a projektvezetőknek szólnak. A saját alkalmait a jelenléti íveknél találja." : 
  "Te strani so namenjene vodjem projektov. Svoje termine najdete na listi prisotnosti.";
export const manage_waits_certificates = (l: Locale, p: { count: number }): string =>
  l === 'en' ? (((c) => c === 'one' ? n(l, p.count) + " person has earned a certificate but has none yet" : n(l, p.count) + " people have earned a certificate but have none yet")(cardinal(l, p.count))) : 
  l === 'hu' ? (((c) => c === 'one' ? n(l, p.count) + " fő jogosult igazolásra, de még nem kapta meg" : n(l, p.count) + " fő jogosult igazolásra, de még nem kapta meg")(cardinal(l, p.count))) : 
  (((c) => c === 'one' ? n(l, p.count) + " oseba izpolnjuje pogoje za potrdilo, a ga še nima" : c === 'two' ? n(l, p.count) + " osebi izpolnjujeta pogoje za potrdilo, a ga še nimata" : c === 'few' ? n(l, p.count) + " osebe izpolnjujejo pogoje za potrdilo, a ga še nimajo" : n(l, p.count) + " oseb izpolnjuje pogoje za potrdilo, a ga še nima")(cardinal(l, p.count)));
export const manage_waits_drafts = (l: Locale, p: { count: number }): string =>
  l === 'en' ? (((c) => c === 'one' ? n(l, p.count) + " draft is not published yet" : n(l, p.count) + " drafts are not published yet")(cardinal(l, p.count))) : 
  l === 'hu' ? (((c) => c === 'one' ? n(l, p.count) + " tervezet vár közzétételre" : n(l, p.count) + " tervezet vár közzétételre")(cardinal(l, p.count))) : 
  (((c) => c === 'one' ? n(l, p.count) + " osnutek še ni objavljen" : c === 'two' ? n(l, p.count) + " osnutka še nista objavljena" : c === 'few' ? n(l, p.count) + " osnutki še niso objavljeni" : n(l, p.count) + " osnutkov še ni objavljenih")(cardinal(l, p.count)));
export const manage_waits_nothing = (l: Locale): string =>
  l === 'en' ? "Nothing waits for you at the moment." : 
  l === 'hu' ? "Jelenleg semmi nem vár Önre." : 
  "Trenutno nič ne čaka na vas.";
export const manage_waits_people = (l: Locale, p: { count: number }): string =>
  l === 'en' ? (((c) => c === 'one' ? n(l, p.count) + " person is on a waiting list" : n(l, p.count) + " people are on waiting lists")(cardinal(l, p.count))) : 
  l === 'hu' ? (((c) => c === 'one' ? n(l, p.count) + " fő van várólistán" : n(l, p.count) + " fő van várólistán")(cardinal(l, p.count))) : 
  (((c) => c === 'one' ? n(l, p.count) + " oseba je na čakalnem seznamu" : c === 'two' ? n(l, p.count) + " osebi sta na čakalnem seznamu" : c === 'few' ? n(l, p.count) + " osebe so na čakalnem seznamu" : n(l, p.count) + " oseb je na čakalnem seznamu")(cardinal(l, p.count)));
export const manage_waits_title = (l: Locale): string =>
  l === 'en' ? "What waits for you" : 
  l === 'hu' ? "Ami Önre vár" : 
  "Kaj čaka na vas";
export const manage_waits_today = (l: Locale, p: { count: number }): string =>
  l === 'en' ? (((c) => c === 'one' ? n(l, p.count) + " event takes place today" : n(l, p.count) + " events take place today")(cardinal(l, p.count))) : 
  l === 'hu' ? (((c) => c === 'one' ? "Ma " + n(l, p.count) + " esemény zajlik" : "Ma " + n(l, p.count) + " esemény zajlik")(cardinal(l, p.count))) : 
  (((c) => c === 'one' ? "Danes poteka " + n(l, p.count) + " dogodek" : c === 'two' ? "Danes potekata " + n(l, p.count) + " dogodka" : c === 'few' ? "Danes potekajo " + n(l, p.count) + " dogodki" : "Danes poteka " + n(l, p.count) + " dogodkov")(cardinal(l, p.count)));
export const manage_members_add = (l: Locale): string =>
  l === 'en' ? "Add to the project" : 
  l === 'hu' ? "Hozzáadás a projekthez" : 
  "Dodajte v projekt";
export const manage_members_add_text = (l: Locale): string =>
  l === 'en' ? "The person signs in with a code sent to this e-mail address. If there is an account already, its name stays as it is." : 
  l === 'hu' ? "A tag az erre az e-mail-címre küldött kóddal jelentkezik be. Ha már van fiókja, a neve nem változik." : 
  "Oseba se prijavi v račun s kodo, ki jo dobi na ta e-poštni naslov. Če ima račun že od prej, ostane njegovo ime nespremenjeno.";
export const manage_members_add_title = (l: Locale): string =>
  l === 'en' ? "Add a member" : 
  l === 'hu' ? "Tag hozzáadása" : 
  "Dodajte člana ali članico";
export const manage_members_added = (l: Locale, p: { name: string }): string =>
  l === 'en' ? p.name + " now has a role in the project." : 
  l === 'hu' ? p.name + " mostantól szerepkört kapott a projektben." : 
  p.name + " ima zdaj vlogo v projektu.";
export const manage_members_email = (l: Locale): string =>
  l === 'en' ? "E-mail address" : 
  l === 'hu' ? "E-mail-cím" : 
  "E-poštni naslov";
export const manage_members_lead = (l: Locale): string =>
  l === 'en' ? "Who may do what in the project. People who register for events are not listed here; they need no role to take part." : 
  l === 'hu' ? "Ki mit tehet a projektben. Az eseményekre jelentkezők itt nem szerepelnek; a részvételhez nincs szükségük szerepkörre." : 
  "Kdo lahko v projektu kaj dela. Prijavljeni na dogodke tu niso navedeni; za udeležbo ne potrebujejo vloge.";
export const manage_members_name = (l: Locale): string =>
  l === 'en' ? "Name" : 
  l === 'hu' ? "Név" : 
  "Ime in priimek";
export const manage_members_none = (l: Locale): string =>
  l === 'en' ? "Nobody has this role yet." : 
  l === 'hu' ? "Ebben a szerepkörben még senki sincs." : 
  "V tej vlogi ni še nikogar.";
export const manage_members_remove = (l: Locale): string =>
  l === 'en' ? "Remove" : 
  l === 'hu' ? "Eltávolítás" : 
  "Odstranite";
export const manage_members_remove_confirm = (l: Locale): string =>
  l === 'en' ? "Take the role away" : 
  l === 'hu' ? "A szerepkör visszavonása" : 
  "Odvzemite vlogo";
export const manage_members_remove_text = (l: Locale, p: { name: string }): string =>
  l === 'en' ? p.name + " loses this role in the project at once. The account and everything this person has recorded stay." : 
  l === 'hu' ? p.name + " azonnal elveszíti ezt a szerepkört a projektben. A fiókja és minden eddigi bejegyzése megmarad." : 
  p.name + " takoj izgubi to vlogo v projektu. Račun in vse, kar je ta oseba že zapisala, ostane.";
export const manage_members_remove_who = (l: Locale, p: { name: string }): string =>
  l === 'en' ? "Remove: " + p.name : 
  l === 'hu' ? "Eltávolítás: " + p.name : 
  "Odstranite: " + p.name;
export const manage_members_removed = (l: Locale): string =>
  l === 'en' ? "The role has been taken away." : 
  l === 'hu' ? "A szerepkört visszavontuk." : 
  "Vloga je odvzeta.";
export const manage_members_role = (l: Locale, p: { role: 'auditor' | 'manager' | 'trainer' }): string =>
  l === 'en' ? (p.role === 'manager' ? "Managers" : p.role === 'trainer' ? "Trainers" : p.role === 'auditor' ? "Auditors" : '') : 
  l === 'hu' ? (p.role === 'manager' ? "Projektvezetők" : p.role === 'trainer' ? "Oktatók" : p.role === 'auditor' ? "Ellenőrök" : '') : 
  (p.role === 'manager' ? "Vodje projekta" : p.role === 'trainer' ? "Izvajalke in izvajalci" : p.role === 'auditor' ? "Revizorke in revizorji" : '');
export const manage_members_role_label = (l: Locale): string =>
  l === 'en' ? "Role" : 
  l === 'hu' ? "Szerepkör" : 
  "Vloga";
export const manage_members_role_may = (l: Locale, p: { role: 'auditor' | 'manager' | 'trainer' }): string =>
  l === 'en' ? (p.role === 'manager' ? "Plan events, issue certificates and report." : p.role === 'trainer' ? "Mark attendance in the sessions they lead." : p.role === 'auditor' ? "Read the indicators and the rows behind them, and change nothing." : '') : 
  l === 'hu' ? (p.role === 'manager' ? "Eseményeket terveznek, igazolásokat állítanak ki és beszámolnak." : p.role === 'trainer' ? "Jelölik a jelenlétet az általuk vezetett alkalmakon." : p.role === 'auditor' ? "Megtekintik a mutatókat és a mögöttük álló sorokat, de semmit nem módosítanak." : '') : 
  (p.role === 'manager' ? "Načrtujejo dogodke, izdajajo potrdila in poročajo." : p.role === 'trainer' ? "Označujejo prisotnost na terminih, ki jih vodijo." : p.role === 'auditor' ? "Pregledujejo kazalnike in vrstice za njimi, ničesar pa ne spreminjajo." : '');
export const manage_members_role_one = (l: Locale, p: { role: 'auditor' | 'manager' | 'trainer' }): string =>
  l === 'en' ? (p.role === 'manager' ? "Manager" : p.role === 'trainer' ? "Trainer" : p.role === 'auditor' ? "Auditor" : '') : 
  l === 'hu' ? (p.role === 'manager' ? "Projektvezető" : p.role === 'trainer' ? "Oktató" : p.role === 'auditor' ? "Ellenőr" : '') : 
  (p.role === 'manager' ? "Vodja projekta" : p.role === 'trainer' ? "Izvajalka ali izvajalec" : p.role === 'auditor' ? "Revizorka ali revizor" : '');
export const manage_members_title = (l: Locale): string =>
  l === 'en' ? "Members of the project" : 
  l === 'hu' ? "A projekt tagjai" : 
  "Člani projekta";
export const manage_members_you = (l: Locale): string =>
  l === 'en' ? "this is you" : 
  l === 'hu' ? "ez Ön" : 
  "to ste vi";
export const my_attended = (l: Locale, p: { hours: string }): string =>
  l === 'en' ? "Attended: " + p.hours : 
  l === 'hu' ? "Jelenlét: " + p.hours : 
  "Prisotnost: " + p.hours;
export const my_certificate_facts = (l: Locale, p: { number: string; date: string }): string =>
  l === 'en' ? "No. " + p.number + ", issued on " + p.date : 
  l === 'hu' ? "Szám: " + p.number + ", kiállítva: " + p.date : 
  "Št. " + p.number + ", izdano " + p.date;
export const my_certificate_kind = (l: Locale, p: { kind: 'attendance' | 'completion' }): string =>
  l === 'en' ? (p.kind === 'attendance' ? "Certificate of attendance" : p.kind === 'completion' ? "Certificate of completion" : '') : 
  l === 'hu' ? (p.kind === 'attendance' ? "Részvételi igazolás" : p.kind === 'completion' ? "Igazolás a képzés elvégzéséről" : '') : 
  (p.kind === 'attendance' ? "Potrdilo o udeležbi" : p.kind === 'completion' ? "Potrdilo o zaključenem usposabljanju" : '');
export const my_certificates = (l: Locale): string =>
  l === 'en' ? "Certificates" : 
  l === 'hu' ? "Igazolások" : 
  "Potrdila";
export const my_certificates_lead = (l: Locale): string =>
  l === 'en' ? "Each certificate has a verification page. You can send its address to anybody who wants to check that the certificate is genuine." : 
  l === 'hu' ? "Minden igazoláshoz ellenőrző oldal tartozik. Ennek címét bárkinek elküldheti, hogy meggyőződjön az igazolás valódiságáról." : 
  "Vsako potrdilo ima stran za preverjanje. Njen naslov lahko pošljete komur koli, da se prepriča o pristnosti.";
export const my_certificates_title = (l: Locale): string =>
  l === 'en' ? "My certificates" : 
  l === 'hu' ? "Saját igazolásaim" : 
  "Moja potrdila";
export const my_completed = (l: Locale): string =>
  l === 'en' ? "The conditions for a certificate are met." : 
  l === 'hu' ? "Az igazolás feltételei teljesültek." : 
  "Pogoji za potrdilo so izpolnjeni.";
export const my_copied = (l: Locale): string =>
  l === 'en' ? "The address has been copied." : 
  l === 'hu' ? "A címet a vágólapra másoltuk." : 
  "Naslov je kopiran.";
export const my_download = (l: Locale): string =>
  l === 'en' ? "Download the PDF" : 
  l === 'hu' ? "PDF letöltése" : 
  "Prenesite PDF";
export const my_events = (l: Locale): string =>
  l === 'en' ? "Events" : 
  l === 'hu' ? "Események" : 
  "Dogodki";
export const my_find_events = (l: Locale): string =>
  l === 'en' ? "See the events" : 
  l === 'hu' ? "Az események megtekintése" : 
  "Oglejte si dogodke";
export const my_issuer = (l: Locale, p: { issuer: string }): string =>
  l === 'en' ? "Issued by " + p.issuer : 
  l === 'hu' ? "Kiállító: " + p.issuer : 
  "Izdajatelj: " + p.issuer;
export const my_lead = (l: Locale, p: { email: string }): string =>
  l === 'en' ? "The events you registered for with " + p.email + "." : 
  l === 'hu' ? "Azok az események, amelyekre ezzel a címmel jelentkezett: " + p.email + "." : 
  "Dogodki, na katere ste prijavljeni z naslovom " + p.email + ".";
export const my_no_certificates = (l: Locale): string =>
  l === 'en' ? "You have no certificates yet" : 
  l === 'hu' ? "Még nincs igazolása" : 
  "Potrdil še nimate";
export const my_no_certificates_text = (l: Locale): string =>
  l === 'en' ? "When your certificate is issued, we will write to you, and you will find it here." : 
  l === 'hu' ? "Amint igazolása elkészül, írunk Önnek, és itt fogja megtalálni." : 
  "Ko bo vaše potrdilo izdano, vam bomo pisali in ga boste našli tukaj.";
export const my_no_events = (l: Locale): string =>
  l === 'en' ? "You have not registered for an event yet" : 
  l === 'hu' ? "Még egyetlen eseményre sem jelentkezett" : 
  "Na noben dogodek še niste prijavljeni";
export const my_no_events_text = (l: Locale, p: { email: string }): string =>
  l === 'en' ? "When you register for an event with " + p.email + ", you will find it here." : 
  l === 'hu' ? "Ha ezzel a címmel jelentkezik egy eseményre, itt fogja megtalálni: " + p.email + "." : 
  "Ko se boste prijavili na dogodek z naslovom " + p.email + ", ga boste našli tukaj.";
export const my_no_upcoming = (l: Locale): string =>
  l === 'en' ? "You are not registered for an upcoming event at the moment." : 
  l === 'hu' ? "Jelenleg nincs olyan közelgő esemény, amelyre jelentkezett." : 
  "Trenutno niste prijavljeni na noben prihajajoči dogodek.";
export const my_open = (l: Locale): string =>
  l === 'en' ? "Open the registration" : 
  l === 'hu' ? "A jelentkezés megnyitása" : 
  "Odprite prijavo na dogodek";
export const my_past = (l: Locale): string =>
  l === 'en' ? "Past events" : 
  l === 'hu' ? "Korábbi események" : 
  "Pretekli dogodki";
export const my_revoked = (l: Locale, p: { date: string }): string =>
  l === 'en' ? "Revoked on " + p.date : 
  l === 'hu' ? "Visszavonva: " + p.date : 
  "Preklicano " + p.date;
export const my_sections = (l: Locale): string =>
  l === 'en' ? "My events and certificates" : 
  l === 'hu' ? "Események és igazolások" : 
  "Moji dogodki in potrdila";
export const my_share = (l: Locale): string =>
  l === 'en' ? "Copy the address of the verification page" : 
  l === 'hu' ? "Az ellenőrző oldal címének másolása" : 
  "Kopirajte naslov strani za preverjanje";
export const my_status = (l: Locale, p: { status: 'cancelled' | 'confirmed' | 'declined' | 'event_cancelled' | 'offered' | 'pending' | 'waitlisted' }): string =>
  l === 'en' ? (p.status === 'pending' ? "Awaiting approval" : p.status === 'confirmed' ? "Confirmed" : p.status === 'waitlisted' ? "On the waiting list" : p.status === 'offered' ? "Place offered" : p.status === 'declined' ? "Not accepted" : p.status === 'cancelled' ? "Cancelled" : p.status === 'event_cancelled' ? "Event cancelled" : '') : 
  l === 'hu' ? (p.status === 'pending' ? "Jóváhagyásra vár" : p.status === 'confirmed' ? "Visszaigazolva" : p.status === 'waitlisted' ? "Várólistán" : p.status === 'offered' ? "Felajánlott hely" : p.status === 'declined' ? "Nem fogadtuk el" : p.status === 'cancelled' ? "Lemondva" : p.status === 'event_cancelled' ? "Az esemény elmarad" : '') : 
  (p.status === 'pending' ? "Čaka na odobritev" : p.status === 'confirmed' ? "Potrjeno" : p.status === 'waitlisted' ? "Na čakalnem seznamu" : p.status === 'offered' ? "Ponujeno mesto" : p.status === 'declined' ? "Ni sprejeto" : p.status === 'cancelled' ? "Preklicano" : p.status === 'event_cancelled' ? "Dogodek je odpovedan" : '');
export const my_title = (l: Locale): string =>
  l === 'en' ? "My events" : 
  l === 'hu' ? "Saját eseményeim" : 
  "Moji dogodki";
export const my_upcoming = (l: Locale): string =>
  l === 'en' ? "Upcoming events" : 
  l === 'hu' ? "Közelgő események" : 
  "Prihajajoči dogodki";
export const my_verify = (l: Locale): string =>
  l === 'en' ? "Verification page" : 
  l === 'hu' ? "Ellenőrző oldal" : 
  "Stran za preverjanje";
export const organisation_kind = (l: Locale, p: { kind: string }): string =>
  l === 'en' ? (p.kind === 'social_enterprise' ? "Social enterprise" : p.kind === 'cooperative' ? "Cooperative" : p.kind === 'association' ? "Association" : p.kind === 'foundation' ? "Foundation" : p.kind === 'institute' ? "Institute" : p.kind === 'company' ? "Company" : p.kind === 'municipality' ? "Municipality" : p.kind === 'development_agency' ? "Development agency" : p.kind === 'public_body' ? "Public body" : p.kind === 'school' ? "School or university" : "Other") : 
  l === 'hu' ? (p.kind === 'social_enterprise' ? "Társadalmi vállalkozás" : p.kind === 'cooperative' ? "Szövetkezet" : p.kind === 'association' ? "Egyesület" : p.kind === 'foundation' ? "Alapítvány" : p.kind === 'institute' ? "Intézet" : p.kind === 'company' ? "Gazdasági társaság" : p.kind === 'municipality' ? "Önkormányzat" : p.kind === 'development_agency' ? "Fejlesztési ügynökség" : p.kind === 'public_body' ? "Közintézmény" : p.kind === 'school' ? "Iskola vagy egyetem" : "Egyéb") : 
  (p.kind === 'social_enterprise' ? "Socialno podjetje" : p.kind === 'cooperative' ? "Zadruga" : p.kind === 'association' ? "Društvo" : p.kind === 'foundation' ? "Ustanova" : p.kind === 'institute' ? "Zavod" : p.kind === 'company' ? "Podjetje" : p.kind === 'municipality' ? "Občina" : p.kind === 'development_agency' ? "Razvojna agencija" : p.kind === 'public_body' ? "Javni organ" : p.kind === 'school' ? "Šola ali univerza" : "Drugo");
export const participant_age_band = (l: Locale, p: { band: '18_29' | '30_54' | '55_plus' | 'under_18' }): string =>
  l === 'en' ? (p.band === 'under_18' ? "Under 18" : p.band === '18_29' ? "18–29" : p.band === '30_54' ? "30–54" : p.band === '55_plus' ? "55 and over" : '') : 
  l === 'hu' ? (p.band === 'under_18' ? "18 év alatt" : p.band === '18_29' ? "18–29 év" : p.band === '30_54' ? "30–54 év" : p.band === '55_plus' ? "55 év és felette" : '') : 
  (p.band === 'under_18' ? "Do 17 let" : p.band === '18_29' ? "18–29 let" : p.band === '30_54' ? "30–54 let" : p.band === '55_plus' ? "55 let ali več" : '');
export const participant_gender = (l: Locale, p: { gender: 'female' | 'male' | 'non_binary' | 'undisclosed' }): string =>
  l === 'en' ? (p.gender === 'female' ? "Woman" : p.gender === 'male' ? "Man" : p.gender === 'non_binary' ? "Non-binary" : p.gender === 'undisclosed' ? "Prefers not to say" : '') : 
  l === 'hu' ? (p.gender === 'female' ? "Nő" : p.gender === 'male' ? "Férfi" : p.gender === 'non_binary' ? "Nem bináris" : p.gender === 'undisclosed' ? "Nem kíván válaszolni" : '') : 
  (p.gender === 'female' ? "Ženska" : p.gender === 'male' ? "Moški" : p.gender === 'non_binary' ? "Nebinarna oseba" : p.gender === 'undisclosed' ? "Brez odgovora" : '');
export const participant_field_birth = (l: Locale): string =>
  l === 'en' ? "Year of birth" : 
  l === 'hu' ? "Születési év" : 
  "Leto rojstva";
export const participant_field_email = (l: Locale): string =>
  l === 'en' ? "E-mail address" : 
  l === 'hu' ? "E-mail-cím" : 
  "E-poštni naslov";
export const participant_field_family_name = (l: Locale): string =>
  l === 'en' ? "Family name" : 
  l === 'hu' ? "Családi név" : 
  "Priimek";
export const participant_field_full_name = (l: Locale): string =>
  l === 'en' ? "Full name" : 
  l === 'hu' ? "Név" : 
  "Ime in priimek";
export const participant_field_gender = (l: Locale): string =>
  l === 'en' ? "Gender" : 
  l === 'hu' ? "Nem" : 
  "Spol";
export const participant_field_given_name = (l: Locale): string =>
  l === 'en' ? "Given name" : 
  l === 'hu' ? "Utónév" : 
  "Ime";
export const participant_field_organisation = (l: Locale): string =>
  l === 'en' ? "Organisation" : 
  l === 'hu' ? "Szervezet" : 
  "Organizacija";
export const participant_field_organisation_kind = (l: Locale): string =>
  l === 'en' ? "Kind of organisation" : 
  l === 'hu' ? "Szervezet típusa" : 
  "Vrsta organizacije";
export const participant_field_phone = (l: Locale): string =>
  l === 'en' ? "Phone" : 
  l === 'hu' ? "Telefonszám" : 
  "Telefon";
export const participant_field_photo_consent = (l: Locale): string =>
  l === 'en' ? "Consent to photographs" : 
  l === 'hu' ? "Hozzájárulás fényképezéshez" : 
  "Soglasje s fotografiranjem";
export const participant_field_place = (l: Locale): string =>
  l === 'en' ? "Place" : 
  l === 'hu' ? "Település" : 
  "Kraj";
export const participant_field_remarks = (l: Locale): string =>
  l === 'en' ? "Remarks" : 
  l === 'hu' ? "Megjegyzés" : 
  "Opombe";
export const participant_field_side = (l: Locale): string =>
  l === 'en' ? "Country" : 
  l === 'hu' ? "Ország" : 
  "Država";
export const registration_form_back = (l: Locale): string =>
  l === 'en' ? "Back to the event page" : 
  l === 'hu' ? "Vissza az esemény oldalára" : 
  "Nazaj na stran dogodka";
export const registration_form_birth_year = (l: Locale): string =>
  l === 'en' ? "Year of birth" : 
  l === 'hu' ? "Születési év" : 
  "Leto rojstva";
export const registration_form_birth_year_hint = (l: Locale): string =>
  l === 'en' ? "For example 1984. Reports give age groups only." : 
  l === 'hu' ? "Például 1984. A beszámolókban csak korcsoportok szerepelnek." : 
  "Na primer 1984. V poročilih navajamo le starostne skupine.";
export const registration_form_change = (l: Locale): string =>
  l === 'en' ? "Change your answers" : 
  l === 'hu' ? "Válaszok módosítása" : 
  "Spremenite odgovore";
export const registration_form_check_lead = (l: Locale): string =>
  l === 'en' ? "You have not registered yet. Check that everything is right, then send your registration." : 
  l === 'hu' ? "A jelentkezését még nem küldte el. Ellenőrizze, hogy minden helyes-e, majd küldje el." : 
  "Prijave na dogodek še niste oddali. Preverite, ali vse drži, in jo oddajte.";
export const registration_form_check_title = (l: Locale): string =>
  l === 'en' ? "Check your answers" : 
  l === 'hu' ? "Ellenőrizze a válaszait" : 
  "Preverite svoje odgovore";
export const registration_form_consents = (l: Locale): string =>
  l === 'en' ? "Photographs and data protection" : 
  l === 'hu' ? "Fényképek és adatvédelem" : 
  "Fotografije in varstvo podatkov";
export const registration_form_email = (l: Locale): string =>
  l === 'en' ? "E-mail address" : 
  l === 'hu' ? "E-mail-cím" : 
  "E-poštni naslov";
export const registration_form_email_hint = (l: Locale): string =>
  l === 'en' ? "We send the confirmation to it, with a link to view or cancel your registration." : 
  l === 'hu' ? "Erre a címre küldjük a visszaigazolást és azt a hivatkozást, amellyel jelentkezését megtekintheti vagy lemondhatja." : 
  "Nanj pošljemo potrditev in povezavo, s katero si lahko prijavo na dogodek ogledate ali jo prekličete.";
export const registration_form_family_name = (l: Locale): string =>
  l === 'en' ? "Family name" : 
  l === 'hu' ? "Családi név" : 
  "Priimek";
export const registration_form_gender = (l: Locale): string =>
  l === 'en' ? "Gender" : 
  l === 'hu' ? "Nem" : 
  "Spol";
export const registration_form_gender_hint = (l: Locale): string =>
  l === 'en' ? "We ask for the report on equal opportunities. You can choose “Prefers not to say”." : 
  l === 'hu' ? "Az esélyegyenlőségi beszámolóhoz kérdezzük. Választhatja a „Nem kíván válaszolni” lehetőséget." : 
  "Podatek potrebujemo za poročilo o enakih možnostih. Izberete lahko »Brez odgovora«.";
export const registration_form_given_name = (l: Locale): string =>
  l === 'en' ? "Given name" : 
  l === 'hu' ? "Utónév" : 
  "Ime";
export const registration_form_name_hint = (l: Locale): string =>
  l === 'en' ? "As it should be written on the certificate." : 
  l === 'hu' ? "Úgy, ahogyan az igazoláson szerepeljen." : 
  "Tako, kot naj bo zapisano na potrdilu.";
export const registration_form_no = (l: Locale): string =>
  l === 'en' ? "No" : 
  l === 'hu' ? "Nem" : 
  "Ne";
export const registration_form_not_given = (l: Locale): string =>
  l === 'en' ? "Not given" : 
  l === 'hu' ? "Nincs megadva" : 
  "Ni navedeno";
export const registration_form_notice_link = (l: Locale): string =>
  l === 'en' ? "Read the data protection notice (opens in a new tab)" : 
  l === 'hu' ? "Az adatkezelési tájékoztató elolvasása (új lapon nyílik meg)" : 
  "Preberite obvestilo o obdelavi osebnih podatkov (odpre se v novem zavihku)";
export const registration_form_notice_read = (l: Locale): string =>
  l === 'en' ? "I have read the data protection notice." : 
  l === 'hu' ? "Az adatkezelési tájékoztatót megismertem." : 
  "Seznanil oziroma seznanila sem se z obvestilom o obdelavi osebnih podatkov.";
export const registration_form_organisation = (l: Locale): string =>
  l === 'en' ? "Organisation" : 
  l === 'hu' ? "Szervezet" : 
  "Organizacija";
export const registration_form_organisation_hint = (l: Locale): string =>
  l === 'en' ? "Where you work or are a member, if you come on its behalf." : 
  l === 'hu' ? "Ahol dolgozik, vagy amelynek tagja, ha a képviseletében jön." : 
  "Kjer delate ali ste člani, če jo zastopate.";
export const registration_form_organisation_kind = (l: Locale): string =>
  l === 'en' ? "Kind of organisation" : 
  l === 'hu' ? "A szervezet típusa" : 
  "Vrsta organizacije";
export const registration_form_photo_consent = (l: Locale): string =>
  l === 'en' ? "I agree that the organisers publish photographs of me taken at the event." : 
  l === 'hu' ? "Hozzájárulok, hogy a szervezők közzétegyék az eseményen rólam készült fényképeket." : 
  "Strinjam se, da organizatorji objavijo fotografije z dogodka, na katerih sem.";
export const registration_form_photo_consent_hint = (l: Locale): string =>
  l === 'en' ? "Optional. Your registration does not depend on it, and you can withdraw your consent at any time." : 
  l === 'hu' ? "Nem kötelező. A jelentkezés nem függ tőle, és hozzájárulását bármikor visszavonhatja." : 
  "Neobvezno. Prijava na dogodek od tega ni odvisna, privolitev pa lahko kadar koli umaknete.";
export const registration_form_photos = (l: Locale): string =>
  l === 'en' ? "Publication of photographs" : 
  l === 'hu' ? "Fényképek közzététele" : 
  "Objava fotografij";
export const registration_form_remembered = (l: Locale): string =>
  l === 'en' ? "We have filled in what we already know. Please check that it is still right." : 
  l === 'hu' ? "Az űrlapot a már ismert adataival töltöttük ki. Kérjük, ellenőrizze, hogy helyesek-e még." : 
  "Obrazec smo izpolnili s podatki, ki jih že imamo. Preverite, ali še držijo.";
export const registration_form_send = (l: Locale, p: { availability: 'places' | 'waiting_list' }): string =>
  l === 'en' ? (p.availability === 'places' ? "Send the registration" : p.availability === 'waiting_list' ? "Join the waiting list" : '') : 
  l === 'hu' ? (p.availability === 'places' ? "Jelentkezés elküldése" : p.availability === 'waiting_list' ? "Feliratkozás a várólistára" : '') : 
  (p.availability === 'places' ? "Oddajte prijavo na dogodek" : p.availability === 'waiting_list' ? "Vpišite se na čakalni seznam" : '');
export const registration_form_side = (l: Locale): string =>
  l === 'en' ? "Country you come from" : 
  l === 'hu' ? "Melyik országból jön?" : 
  "Država, iz katere prihajate";
export const registration_form_step = (l: Locale, p: { step: 'check' | 'details' | 'done' }): string =>
  l === 'en' ? (p.step === 'details' ? "Your details" : p.step === 'check' ? "Check" : p.step === 'done' ? "Confirmation" : '') : 
  l === 'hu' ? (p.step === 'details' ? "Az Ön adatai" : p.step === 'check' ? "Ellenőrzés" : p.step === 'done' ? "Visszaigazolás" : '') : 
  (p.step === 'details' ? "Vaši podatki" : p.step === 'check' ? "Preverjanje" : p.step === 'done' ? "Potrditev" : '');
export const registration_form_title = (l: Locale): string =>
  l === 'en' ? "Register for the event" : 
  l === 'hu' ? "Jelentkezés az eseményre" : 
  "Prijava na dogodek";
export const registration_form_to_check = (l: Locale): string =>
  l === 'en' ? "Check your answers" : 
  l === 'hu' ? "Válaszok ellenőrzése" : 
  "Preverite odgovore";
export const registration_form_waiting_list = (l: Locale): string =>
  l === 'en' ? "There are no places left. If you register now, we will put you on the waiting list and write to you when a place becomes free." : 
  l === 'hu' ? "Már nincs szabad hely. Ha most jelentkezik, felvesszük a várólistára, és írunk Önnek, amint felszabadul egy hely." : 
  "Prostih mest ni več. Če se zdaj prijavite, vas uvrstimo na čakalni seznam in vam pišemo, ko se mesto sprosti.";
export const registration_form_yes = (l: Locale): string =>
  l === 'en' ? "Yes" : 
  l === 'hu' ? "Igen" : 
  "Da";
export const registration_page_calendar = (l: Locale): string =>
  l === 'en' ? "Add the dates to your calendar" : 
  l === 'hu' ? "Időpontok felvétele a naptárába" : 
  "Dodajte termine v svoj koledar";
export const registration_page_calendar_hint = (l: Locale): string =>
  l === 'en' ? "An ICS file, which Outlook, Google Calendar and other calendars open." : 
  l === 'hu' ? "ICS-fájl, amelyet az Outlook, a Google Naptár és más naptárak is megnyitnak." : 
  "Datoteka ICS, ki jo odprejo Outlook, Google Koledar in drugi koledarji.";
export const registration_page_cancel = (l: Locale): string =>
  l === 'en' ? "Cancel the registration" : 
  l === 'hu' ? "Jelentkezés lemondása" : 
  "Prekličite prijavo na dogodek";
export const registration_page_cancel_confirm = (l: Locale): string =>
  l === 'en' ? "Cancel the registration for good" : 
  l === 'hu' ? "Jelentkezés végleges lemondása" : 
  "Dokončno prekličite prijavo na dogodek";
export const registration_page_cancel_explanation = (l: Locale, p: { status: 'seated' | 'waiting' }): string =>
  l === 'en' ? (p.status === 'seated' ? "Your place will become free for the next person on the waiting list. This cannot be undone." : p.status === 'waiting' ? "You will lose your place in the queue. This cannot be undone." : '') : 
  l === 'hu' ? (p.status === 'seated' ? "A helye felszabadul, és a várólista következő jelentkezője kapja meg. A lemondást nem lehet visszavonni." : p.status === 'waiting' ? "Elveszíti a helyét a sorban. A lemondást nem lehet visszavonni." : '') : 
  (p.status === 'seated' ? "Svoje mesto boste sprostili, dobila pa ga bo naslednja oseba s čakalnega seznama. Preklica ni mogoče razveljaviti." : p.status === 'waiting' ? "Svoje mesto v vrsti boste izgubili. Preklica ni mogoče razveljaviti." : '');
export const registration_page_cancel_title = (l: Locale): string =>
  l === 'en' ? "You cannot come?" : 
  l === 'hu' ? "Nem tud eljönni?" : 
  "Ne morete priti?";
export const registration_page_certificate = (l: Locale): string =>
  l === 'en' ? "Certificate" : 
  l === 'hu' ? "Igazolás" : 
  "Potrdilo";
export const registration_page_certificate_number = (l: Locale, p: { number: string }): string =>
  l === 'en' ? "Certificate number: " + p.number + "." : 
  l === 'hu' ? "Az igazolás száma: " + p.number + "." : 
  "Številka potrdila: " + p.number + ".";
export const registration_page_demo_mail = (l: Locale): string =>
  l === 'en' ? "This is the demonstration: you will find the message among the sent mail." : 
  l === 'hu' ? "Ez a bemutató változat: az üzenetet az elküldött levelek között találja." : 
  "To je predstavitvena različica: sporočilo najdete med poslano e-pošto.";
export const registration_page_download = (l: Locale): string =>
  l === 'en' ? "Download the certificate (PDF)" : 
  l === 'hu' ? "Az igazolás letöltése (PDF)" : 
  "Prenesite potrdilo (PDF)";
export const registration_page_event_link = (l: Locale): string =>
  l === 'en' ? "Event page" : 
  l === 'hu' ? "Az esemény oldala" : 
  "Stran dogodka";
export const registration_page_new = (l: Locale): string =>
  l === 'en' ? "We have received your registration" : 
  l === 'hu' ? "Jelentkezését megkaptuk" : 
  "Prijavo na dogodek smo prejeli";
export const registration_page_new_mail = (l: Locale, p: { email: string }): string =>
  l === 'en' ? "We sent the confirmation to " + p.email + "." : 
  l === 'hu' ? "A visszaigazolást erre a címre küldtük: " + p.email + "." : 
  "Potrditev smo poslali na naslov " + p.email + ".";
export const registration_page_next = (l: Locale, p: { status: 'cancelled' | 'confirmed' | 'declined' | 'offered' | 'pending' | 'waitlisted' }): string =>
  l === 'en' ? (p.status === 'pending' ? "We will write to you when the organiser has decided on your registration." : p.status === 'confirmed' ? "A place is reserved for you. If you cannot come, please cancel your registration so that the next person on the waiting list can have the place." : p.status === 'waitlisted' ? "We will write to you as soon as a place becomes free. If you no longer wish to come, please cancel your registration." : p.status === 'offered' ? "Check your mail: it says until when you can accept the place." : p.status === 'declined' ? "If you have questions, write to us." : p.status === 'cancelled' ? "If you change your mind, you can register again on the event page while registration is open." : '') : 
  l === 'hu' ? (p.status === 'pending' ? "Amint a szervező döntött a jelentkezéséről, írni fogunk Önnek." : p.status === 'confirmed' ? "A helyét fenntartjuk. Ha mégsem tud részt venni, kérjük, mondja le jelentkezését, hogy helyét a várólista következő jelentkezője kaphassa meg." : p.status === 'waitlisted' ? "Amint felszabadul egy hely, azonnal írunk Önnek. Ha már nem szeretne részt venni, kérjük, mondja le jelentkezését." : p.status === 'offered' ? "Kérjük, nézze meg a leveleit: ott olvashatja, meddig fogadhatja el a helyet." : p.status === 'declined' ? "Ha kérdése van, kérjük, írjon nekünk." : p.status === 'cancelled' ? "Ha meggondolta magát, az esemény oldalán újra jelentkezhet, amíg a jelentkezés nyitva áll." : '') : 
  (p.status === 'pending' ? "Ko bo organizator odločil o vaši prijavi na dogodek, vam bomo pisali." : p.status === 'confirmed' ? "Mesto je rezervirano za vas. Če se dogodka ne boste mogli udeležiti, prosimo, da prijavo na dogodek prekličete, da bo mesto dobila naslednja oseba s čakalnega seznama." : p.status === 'waitlisted' ? "Pisali vam bomo takoj, ko se mesto sprosti. Če vas dogodek ne zanima več, prosimo, da prijavo na dogodek prekličete." : p.status === 'offered' ? "Preverite svojo e-pošto: v njej piše, do kdaj lahko mesto sprejmete." : p.status === 'declined' ? "Če imate vprašanja, nam pišite." : p.status === 'cancelled' ? "Če ste si premislili, se lahko na strani dogodka znova prijavite, dokler so prijave odprte." : '');
export const registration_page_next_event_cancelled = (l: Locale): string =>
  l === 'en' ? "You need not do anything. If you have questions, write to us." : 
  l === 'hu' ? "Nincs teendője. Ha kérdése van, kérjük, írjon nekünk." : 
  "Ni vam treba storiti ničesar. Če imate vprašanja, nam pišite.";
export const registration_page_next_over = (l: Locale): string =>
  l === 'en' ? "The event is over. When your certificate is issued, we will send it to you, and you will find it on this page too." : 
  l === 'hu' ? "Az esemény véget ért. Amint igazolása elkészül, elküldjük Önnek, és ezen az oldalon is megtalálja." : 
  "Dogodek je končan. Ko bo vaše potrdilo izdano, vam ga bomo poslali in ga boste našli tudi na tej strani.";
export const registration_page_next_title = (l: Locale): string =>
  l === 'en' ? "What happens next" : 
  l === 'hu' ? "A további teendők" : 
  "Kaj sledi";
export const registration_page_online = (l: Locale): string =>
  l === 'en' ? "Taking part online" : 
  l === 'hu' ? "Részvétel online" : 
  "Udeležba na daljavo";
export const registration_page_online_link = (l: Locale): string =>
  l === 'en' ? "Open the link to the meeting" : 
  l === 'hu' ? "A találkozó hivatkozásának megnyitása" : 
  "Odprite povezavo do srečanja";
export const registration_page_person = (l: Locale): string =>
  l === 'en' ? "Participant" : 
  l === 'hu' ? "Résztvevő" : 
  "Udeleženec, udeleženka";
export const registration_page_private = (l: Locale): string =>
  l === 'en' ? "This page is yours alone. Whoever knows its address can see and cancel the registration, so do not pass it on." : 
  l === 'hu' ? "Ez az oldal csak az Öné. Aki ismeri a címét, láthatja és lemondhatja a jelentkezést, ezért kérjük, ne adja tovább." : 
  "Ta stran je samo vaša. Kdor pozna njen naslov, lahko prijavo na dogodek vidi in prekliče, zato naslova ne posredujte.";
export const registration_page_queue_place = (l: Locale, p: { place: number }): string =>
  l === 'en' ? "Your place in the queue: " + n(l, p.place) + "." : 
  l === 'hu' ? "Helye a sorban: " + n(l, p.place) + "." : 
  "Vaše mesto v vrsti: " + n(l, p.place) + ".";
export const registration_page_title = (l: Locale, p: { status: 'cancelled' | 'confirmed' | 'declined' | 'offered' | 'pending' | 'waitlisted' }): string =>
  l === 'en' ? (p.status === 'pending' ? "Your registration awaits approval" : p.status === 'confirmed' ? "Your registration is confirmed" : p.status === 'waitlisted' ? "You are on the waiting list" : p.status === 'offered' ? "We offer you a place" : p.status === 'declined' ? "Your registration was not accepted" : p.status === 'cancelled' ? "Your registration is cancelled" : '') : 
  l === 'hu' ? (p.status === 'pending' ? "Jelentkezése jóváhagyásra vár" : p.status === 'confirmed' ? "Jelentkezését visszaigazoltuk" : p.status === 'waitlisted' ? "Ön a várólistán van" : p.status === 'offered' ? "Felajánlunk Önnek egy helyet" : p.status === 'declined' ? "Jelentkezését nem fogadtuk el" : p.status === 'cancelled' ? "Jelentkezését lemondták" : '') : 
  (p.status === 'pending' ? "Vaša prijava na dogodek čaka na odobritev" : p.status === 'confirmed' ? "Vaša prijava na dogodek je potrjena" : p.status === 'waitlisted' ? "Ste na čakalnem seznamu" : p.status === 'offered' ? "Ponujamo vam mesto na dogodku" : p.status === 'declined' ? "Vaša prijava na dogodek ni bila sprejeta" : p.status === 'cancelled' ? "Vaša prijava na dogodek je preklicana" : '');
export const registration_page_title_event_cancelled = (l: Locale): string =>
  l === 'en' ? "The event is cancelled" : 
  l === 'hu' ? "Az esemény elmarad" : 
  "Dogodek je odpovedan";
export const showcase_actions = (l: Locale): string =>
  l === 'en' ? "Actions that need confirmation" : 
  l === 'hu' ? "Megerősítést igénylő műveletek" : 
  "Dejanja, ki jih je treba potrditi";
export const showcase_buttons = (l: Locale): string =>
  l === 'en' ? "Buttons" : 
  l === 'hu' ? "Gombok" : 
  "Gumbi";
export const showcase_feedback = (l: Locale): string =>
  l === 'en' ? "Messages and states" : 
  l === 'hu' ? "Üzenetek és állapotok" : 
  "Sporočila in stanja";
export const showcase_fields = (l: Locale): string =>
  l === 'en' ? "Form fields" : 
  l === 'hu' ? "Űrlapmezők" : 
  "Polja obrazca";
export const showcase_lead = (l: Locale): string =>
  l === 'en' ? "This page shows every part in every state. The data are made up." : 
  l === 'hu' ? "Ezen az oldalon minden elem minden állapotában látható. Az adatok kitaláltak." : 
  "Na tej strani so vsi gradniki v vseh stanjih. Podatki so izmišljeni.";
export const showcase_lists = (l: Locale): string =>
  l === 'en' ? "Lists and tables" : 
  l === 'hu' ? "Listák és táblázatok" : 
  "Seznami in tabele";
export const showcase_progress = (l: Locale): string =>
  l === 'en' ? "Progress and checking" : 
  l === 'hu' ? "Előrehaladás és ellenőrzés" : 
  "Napredek in pregled";
export const showcase_sample_back = (l: Locale): string =>
  l === 'en' ? "Back" : 
  l === 'hu' ? "Vissza" : 
  "Nazaj";
export const showcase_sample_cancel_confirm = (l: Locale): string =>
  l === 'en' ? "Cancel the event and tell the registered people" : 
  l === 'hu' ? "Az esemény lemondása és a jelentkezők értesítése" : 
  "Odpovejte dogodek in obvestite prijavljene";
export const showcase_sample_cancel_explanation = (l: Locale): string =>
  l === 'en' ? "Everybody who registered is told by e-mail. This cannot be undone." : 
  l === 'hu' ? "Minden jelentkező e-mailben értesül a lemondásról. Ezt nem lehet visszavonni." : 
  "Vsi prijavljeni bodo o odpovedi obveščeni po e-pošti. Tega ni mogoče razveljaviti.";
export const showcase_sample_consent = (l: Locale): string =>
  l === 'en' ? "I agree that photos are published." : 
  l === 'hu' ? "Hozzájárulok a fényképek közzétételéhez." : 
  "Soglašam z objavo fotografij.";
export const showcase_sample_consent_hint = (l: Locale): string =>
  l === 'en' ? "You can withdraw your consent at any time." : 
  l === 'hu' ? "Hozzájárulását bármikor visszavonhatja." : 
  "Soglasje lahko kadar koli prekličete.";
export const showcase_sample_day = (l: Locale): string =>
  l === 'en' ? "Date" : 
  l === 'hu' ? "Dátum" : 
  "Datum";
export const showcase_sample_email = (l: Locale): string =>
  l === 'en' ? "E-mail address" : 
  l === 'hu' ? "E-mail-cím" : 
  "E-poštni naslov";
export const showcase_sample_email_hint = (l: Locale): string =>
  l === 'en' ? "We send the confirmation to this address." : 
  l === 'hu' ? "Erre a címre küldjük a visszaigazolást." : 
  "Na ta naslov boste prejeli potrditev.";
export const showcase_sample_empty_text = (l: Locale): string =>
  l === 'en' ? "Once the organisers publish an event, you will find it here." : 
  l === 'hu' ? "Amint a szervezők közzétesznek egy eseményt, itt fogja megtalálni." : 
  "Ko organizatorji objavijo dogodek, ga boste našli tukaj.";
export const showcase_sample_empty_title = (l: Locale): string =>
  l === 'en' ? "There are no events yet" : 
  l === 'hu' ? "Még nincsenek események" : 
  "Dogodkov še ni";
export const showcase_sample_file = (l: Locale): string =>
  l === 'en' ? "List of participants" : 
  l === 'hu' ? "Résztvevők listája" : 
  "Seznam udeležencev";
export const showcase_sample_file_hint = (l: Locale): string =>
  l === 'en' ? "Send an Excel workbook or a CSV file." : 
  l === 'hu' ? "Excel-munkafüzetet vagy CSV-fájlt küldjön." : 
  "Pošljite Excelov delovni zvezek ali datoteko CSV.";
export const showcase_sample_kind = (l: Locale): string =>
  l === 'en' ? "Kind of event" : 
  l === 'hu' ? "Az esemény fajtája" : 
  "Vrsta dogodka";
export const showcase_sample_kind_hint = (l: Locale, p: { kind: 'study_visit' | 'training' | 'workshop' }): string =>
  l === 'en' ? (p.kind === 'training' ? "Lasts several days and ends with a certificate." : p.kind === 'workshop' ? "Lasts one day." : p.kind === 'study_visit' ? "We visit social enterprises on the other side of the border." : '') : 
  l === 'hu' ? (p.kind === 'training' ? "Több napig tart, és igazolással zárul." : p.kind === 'workshop' ? "Egy napig tart." : p.kind === 'study_visit' ? "A határ túloldalán működő társadalmi vállalkozásokat látogatjuk meg." : '') : 
  (p.kind === 'training' ? "Traja več dni in se konča s potrdilom." : p.kind === 'workshop' ? "Traja en dan." : p.kind === 'study_visit' ? "Obiščemo socialna podjetja na drugi strani meje." : '');
export const showcase_sample_kind_option = (l: Locale, p: { kind: 'study_visit' | 'training' | 'workshop' }): string =>
  l === 'en' ? (p.kind === 'training' ? "Mentor training" : p.kind === 'workshop' ? "Workshop" : p.kind === 'study_visit' ? "Study visit" : '') : 
  l === 'hu' ? (p.kind === 'training' ? "Mentorképzés" : p.kind === 'workshop' ? "Műhelymunka" : p.kind === 'study_visit' ? "Tanulmányút" : '') : 
  (p.kind === 'training' ? "Usposabljanje mentorjev" : p.kind === 'workshop' ? "Delavnica" : p.kind === 'study_visit' ? "Študijski obisk" : '');
export const showcase_sample_meter = (l: Locale): string =>
  l === 'en' ? "Participations in joint actions" : 
  l === 'hu' ? "Részvételek közös tevékenységeken" : 
  "Udeležbe na skupnih dejavnostih";
export const showcase_sample_meter_done = (l: Locale): string =>
  l === 'en' ? "Certificates issued" : 
  l === 'hu' ? "Kiadott igazolások" : 
  "Izdana potrdila";
export const showcase_sample_minutes = (l: Locale): string =>
  l === 'en' ? "Minutes" : 
  l === 'hu' ? "Perc" : 
  "Minute";
export const showcase_sample_name = (l: Locale): string =>
  l === 'en' ? "Name" : 
  l === 'hu' ? "Név" : 
  "Ime in priimek";
export const showcase_sample_not_now = (l: Locale): string =>
  l === 'en' ? "Not available" : 
  l === 'hu' ? "Nem elérhető" : 
  "Ni na voljo";
export const showcase_sample_notice = (l: Locale, p: { tone: 'danger' | 'info' | 'success' | 'warning' }): string =>
  l === 'en' ? (p.tone === 'success' ? "Your registration has been received." : p.tone === 'info' ? "Registration opens on 1 December 2026." : p.tone === 'warning' ? "Only three places are left." : p.tone === 'danger' ? "The list could not be imported." : '') : 
  l === 'hu' ? (p.tone === 'success' ? "Jelentkezését rögzítettük." : p.tone === 'info' ? "A jelentkezés 2026. december 1‑jén nyílik meg." : p.tone === 'warning' ? "Már csak három hely maradt." : p.tone === 'danger' ? "A listát nem sikerült beolvasni." : '') : 
  (p.tone === 'success' ? "Vaša prijava na dogodek je sprejeta." : p.tone === 'info' ? "Prijave na dogodek se odprejo 1. decembra 2026." : p.tone === 'warning' ? "Na voljo so samo še tri mesta." : p.tone === 'danger' ? "Seznama ni bilo mogoče uvoziti." : '');
export const showcase_sample_organisation = (l: Locale): string =>
  l === 'en' ? "Organisation" : 
  l === 'hu' ? "Szervezet" : 
  "Organizacija";
export const showcase_sample_phone = (l: Locale): string =>
  l === 'en' ? "Phone number" : 
  l === 'hu' ? "Telefonszám" : 
  "Telefonska številka";
export const showcase_sample_registered = (l: Locale): string =>
  l === 'en' ? "Registrations" : 
  l === 'hu' ? "Jelentkezések" : 
  "Prijave na dogodek";
export const showcase_sample_remark = (l: Locale): string =>
  l === 'en' ? "Remark" : 
  l === 'hu' ? "Megjegyzés" : 
  "Opomba";
export const showcase_sample_remove = (l: Locale): string =>
  l === 'en' ? "Cancel the event" : 
  l === 'hu' ? "Az esemény lemondása" : 
  "Odpovejte dogodek";
export const showcase_sample_save = (l: Locale): string =>
  l === 'en' ? "Save" : 
  l === 'hu' ? "Mentés" : 
  "Shranite";
export const showcase_sample_side = (l: Locale): string =>
  l === 'en' ? "Country" : 
  l === 'hu' ? "Ország" : 
  "Država";
export const showcase_sample_start = (l: Locale): string =>
  l === 'en' ? "Start" : 
  l === 'hu' ? "Kezdés" : 
  "Začetek";
export const showcase_sample_start_hint = (l: Locale): string =>
  l === 'en' ? "Enter the time at the place of the event." : 
  l === 'hu' ? "Az esemény helyszíne szerinti időt adja meg." : 
  "Vnesite čas v kraju dogodka.";
export const showcase_sample_state = (l: Locale): string =>
  l === 'en' ? "State" : 
  l === 'hu' ? "Állapot" : 
  "Stanje";
export const showcase_sample_status = (l: Locale, p: { tone: 'danger' | 'info' | 'neutral' | 'success' | 'warning' }): string =>
  l === 'en' ? (p.tone === 'success' ? "Confirmed" : p.tone === 'info' ? "Place offered" : p.tone === 'warning' ? "On the waiting list" : p.tone === 'danger' ? "Cancelled" : p.tone === 'neutral' ? "Draft" : '') : 
  l === 'hu' ? (p.tone === 'success' ? "Visszaigazolva" : p.tone === 'info' ? "Felajánlott hely" : p.tone === 'warning' ? "Várólistán" : p.tone === 'danger' ? "Lemondva" : p.tone === 'neutral' ? "Piszkozat" : '') : 
  (p.tone === 'success' ? "Potrjeno" : p.tone === 'info' ? "Ponujeno mesto" : p.tone === 'warning' ? "Na čakalnem seznamu" : p.tone === 'danger' ? "Odpovedano" : p.tone === 'neutral' ? "Osnutek" : '');
export const showcase_sample_steps = (l: Locale, p: { step: 'check' | 'data' | 'done' }): string =>
  l === 'en' ? (p.step === 'data' ? "Details" : p.step === 'check' ? "Check" : p.step === 'done' ? "Confirmation" : '') : 
  l === 'hu' ? (p.step === 'data' ? "Adatok" : p.step === 'check' ? "Ellenőrzés" : p.step === 'done' ? "Visszaigazolás" : '') : 
  (p.step === 'data' ? "Podatki" : p.step === 'check' ? "Pregled" : p.step === 'done' ? "Potrditev" : '');
export const showcase_sample_table = (l: Locale): string =>
  l === 'en' ? "Participants of the workshop" : 
  l === 'hu' ? "A műhelymunka résztvevői" : 
  "Udeleženke in udeleženci delavnice";
export const showcase_sample_tabs = (l: Locale): string =>
  l === 'en' ? "Views of the event" : 
  l === 'hu' ? "Az esemény nézetei" : 
  "Pogledi na dogodek";
export const showcase_sample_title = (l: Locale): string =>
  l === 'en' ? "Title of the event" : 
  l === 'hu' ? "Az esemény címe" : 
  "Naslov dogodka";
export const showcase_sample_title_hint = (l: Locale): string =>
  l === 'en' ? "Keep the title short and say what the event is about." : 
  l === 'hu' ? "A cím legyen rövid, és mondja el, miről szól az esemény." : 
  "Naslov naj bo kratek in naj pove, za kaj gre.";
export const showcase_sample_topics = (l: Locale): string =>
  l === 'en' ? "Topics that interest you" : 
  l === 'hu' ? "Az Önt érdeklő témák" : 
  "Teme, ki vas zanimajo";
export const showcase_sample_waiting = (l: Locale): string =>
  l === 'en' ? "Waiting list" : 
  l === 'hu' ? "Várólista" : 
  "Čakalni seznam";
export const showcase_title = (l: Locale): string =>
  l === 'en' ? "Parts of the pages" : 
  l === 'hu' ? "Az oldalak elemei" : 
  "Gradniki strani";
export const sign_in_code = (l: Locale): string =>
  l === 'en' ? "Six-digit code" : 
  l === 'hu' ? "Hatjegyű kód" : 
  "Šestmestna koda";
export const sign_in_code_lead = (l: Locale, p: { email: string }): string =>
  l === 'en' ? "We sent a code of six digits to " + p.email + ". The message says how long it is valid." : 
  l === 'hu' ? "Hatjegyű kódot küldtünk erre a címre: " + p.email + ". Az üzenetben olvashatja, meddig érvényes." : 
  "Na naslov " + p.email + " smo poslali šestmestno kodo. V sporočilu piše, kako dolgo velja.";
export const sign_in_code_title = (l: Locale): string =>
  l === 'en' ? "Enter the code from the message" : 
  l === 'hu' ? "Adja meg az üzenetben kapott kódot" : 
  "Vpišite kodo iz sporočila";
export const sign_in_demo_mail = (l: Locale): string =>
  l === 'en' ? "This is the demonstration: you will find the message among the sent mail." : 
  l === 'hu' ? "Ez a bemutató változat: az üzenetet az elküldött levelek között találja." : 
  "To je predstavitvena različica: sporočilo najdete med poslano e-pošto.";
export const sign_in_email = (l: Locale): string =>
  l === 'en' ? "E-mail address" : 
  l === 'hu' ? "E-mail-cím" : 
  "E-poštni naslov";
export const sign_in_lead = (l: Locale): string =>
  l === 'en' ? "We send a code of six digits to your e-mail address. You do not need a password." : 
  l === 'hu' ? "Hatjegyű kódot küldünk az e-mail-címére. Jelszóra nincs szüksége." : 
  "Na vaš e-poštni naslov pošljemo šestmestno kodo. Gesla ne potrebujete.";
export const sign_in_no_mail = (l: Locale): string =>
  l === 'en' ? "Wait a minute and look in the spam folder. Check that the address is right, too." : 
  l === 'hu' ? "Várjon egy percet, és nézze meg a levélszemetet is. Ellenőrizze, hogy helyes-e a cím." : 
  "Počakajte minuto in poglejte med neželeno pošto. Preverite tudi, ali je naslov pravilen.";
export const sign_in_no_mail_title = (l: Locale): string =>
  l === 'en' ? "No message?" : 
  l === 'hu' ? "Nem érkezett meg az üzenet?" : 
  "Sporočila ni?";
export const sign_in_not_needed = (l: Locale): string =>
  l === 'en' ? "You do not need an account to register for an event. Your account shows your events and certificates." : 
  l === 'hu' ? "Az eseményekre fiók nélkül is jelentkezhet. A fiókjában eseményeit és igazolásait találja." : 
  "Za prijavo na dogodek računa ne potrebujete. V računu najdete svoje dogodke in potrdila.";
export const sign_in_other_address = (l: Locale): string =>
  l === 'en' ? "Enter another e-mail address" : 
  l === 'hu' ? "Másik e-mail-cím megadása" : 
  "Vpišite drug e-poštni naslov";
export const sign_in_password = (l: Locale): string =>
  l === 'en' ? "Password" : 
  l === 'hu' ? "Jelszó" : 
  "Geslo";
export const sign_in_send_again = (l: Locale): string =>
  l === 'en' ? "Send a new code" : 
  l === 'hu' ? "Új kód kérése" : 
  "Pošljite novo kodo";
export const sign_in_send_code = (l: Locale): string =>
  l === 'en' ? "Send me a code" : 
  l === 'hu' ? "Kód kérése" : 
  "Pošljite mi kodo";
export const sign_in_sent_again = (l: Locale): string =>
  l === 'en' ? "We sent a new code. The one before is no longer valid." : 
  l === 'hu' ? "Új kódot küldtünk. Az előző már nem érvényes." : 
  "Poslali smo novo kodo. Prejšnja ne velja več.";
export const sign_in_submit = (l: Locale): string =>
  l === 'en' ? "Sign in" : 
  l === 'hu' ? "Bejelentkezés" : 
  "Prijavite se v račun";
export const sign_in_title = (l: Locale): string =>
  l === 'en' ? "Sign in" : 
  l === 'hu' ? "Bejelentkezés" : 
  "Prijava v račun";
export const sign_in_with_password = (l: Locale): string =>
  l === 'en' ? "Sign in with a password" : 
  l === 'hu' ? "Bejelentkezés jelszóval" : 
  "Prijava v račun z geslom";
export const verify_again = (l: Locale): string =>
  l === 'en' ? "Verify another certificate" : 
  l === 'hu' ? "Másik igazolás ellenőrzése" : 
  "Preverite drugo potrdilo";
export const verify_code = (l: Locale): string =>
  l === 'en' ? "Code of the certificate" : 
  l === 'hu' ? "Az igazolás kódja" : 
  "Koda potrdila";
export const verify_code_hint = (l: Locale): string =>
  l === 'en' ? "26 letters and digits. Spaces, hyphens and upper or lower case do not matter." : 
  l === 'hu' ? "26 betű és számjegy. A szóközök, a kötőjelek, valamint a kis- és nagybetűk nem számítanak." : 
  "26 črk in števk. Presledki, vezaji in velikost črk niso pomembni.";
export const verify_event = (l: Locale): string =>
  l === 'en' ? "Title" : 
  l === 'hu' ? "Cím" : 
  "Naslov";
export const verify_holder = (l: Locale): string =>
  l === 'en' ? "Name" : 
  l === 'hu' ? "Név" : 
  "Ime in priimek";
export const verify_issued_on = (l: Locale): string =>
  l === 'en' ? "Date of issue" : 
  l === 'hu' ? "A kiállítás napja" : 
  "Datum izdaje";
export const verify_issuer = (l: Locale): string =>
  l === 'en' ? "Issued by" : 
  l === 'hu' ? "Kiállító" : 
  "Izdajatelj";
export const verify_lead = (l: Locale): string =>
  l === 'en' ? "Enter the code that is printed on the certificate, or read the QR code with a phone. We will show whether the certificate is genuine." : 
  l === 'hu' ? "Adja meg az igazolásra nyomtatott kódot, vagy olvassa be telefonjával a QR-kódot. Megmutatjuk, hogy az igazolás valódi-e." : 
  "Vpišite kodo, ki je natisnjena na potrdilu, ali s telefonom preberite kodo QR. Pokazali vam bomo, ali je potrdilo pristno.";
export const verify_result = (l: Locale, p: { status: 'revoked' | 'unknown' | 'valid' }): string =>
  l === 'en' ? (p.status === 'valid' ? "The certificate is valid" : p.status === 'revoked' ? "The certificate has been revoked" : p.status === 'unknown' ? "We know no certificate with this code" : '') : 
  l === 'hu' ? (p.status === 'valid' ? "Az igazolás érvényes" : p.status === 'revoked' ? "Az igazolást visszavonták" : p.status === 'unknown' ? "Ezzel a kóddal nem ismerünk igazolást" : '') : 
  (p.status === 'valid' ? "Potrdilo je veljavno" : p.status === 'revoked' ? "Potrdilo je preklicano" : p.status === 'unknown' ? "Potrdila s to kodo ne poznamo" : '');
export const verify_revoked_text = (l: Locale, p: { date: string }): string =>
  l === 'en' ? "The issuer revoked it on " + p.date + ". The certificate is no longer valid." : 
  l === 'hu' ? "A kiállító visszavonta, a visszavonás napja: " + p.date + ". Az igazolás már nem érvényes." : 
  "Izdajatelj ga je preklical " + p.date + ". Potrdilo ne velja več.";
export const verify_submit = (l: Locale): string =>
  l === 'en' ? "Verify the certificate" : 
  l === 'hu' ? "Igazolás ellenőrzése" : 
  "Preverite potrdilo";
export const verify_title = (l: Locale): string =>
  l === 'en' ? "Verify a certificate" : 
  l === 'hu' ? "Igazolás ellenőrzése" : 
  "Preverite potrdilo";
export const verify_unknown_text = (l: Locale): string =>
  l === 'en' ? "Check that you entered the whole code. If it is right, the certificate was not issued here. Ask the organisation that the certificate names as its issuer." : 
  l === 'hu' ? "Ellenőrizze, hogy a teljes kódot adta-e meg. Ha a kód helyes, az igazolást nem itt állították ki. Felvilágosításért forduljon ahhoz a szervezethez, amely az igazoláson kiállítóként szerepel." : 
  "Preverite, ali ste kodo prepisali v celoti. Če je prava, potrdilo ni bilo izdano tukaj. Za pojasnilo se obrnite na organizacijo, ki je na potrdilu navedena kot izdajateljica.";
export const verify_valid_text = (l: Locale): string =>
  l === 'en' ? "It was issued with this system. Compare these details with those on the certificate." : 
  l === 'hu' ? "Az igazolást ebben a rendszerben állították ki. Vesse össze az adatokat az igazoláson szereplőkkel." : 
  "Izdano je bilo s tem informacijskim sistemom. Primerjajte podatke s tistimi na potrdilu.";
export const visibility_emblem_alt = (l: Locale): string =>
  l === 'en' ? "Emblem of the European Union" : 
  l === 'hu' ? "Az Európai Unió emblémája" : 
  "Emblem Evropske unije";
export const visibility_statement = (l: Locale, p: { period: 'p2014_2020' | 'p2021_2027' }): string =>
  l === 'en' ? (p.period === 'p2021_2027' ? "Co-funded by the European Union" : p.period === 'p2014_2020' ? "European Union, European Regional Development Fund" : '') : 
  l === 'hu' ? (p.period === 'p2021_2027' ? "Az Európai Unió társfinanszírozásával" : p.period === 'p2014_2020' ? "Európai Unió, Európai Regionális Fejlesztési Alap" : '') : 
  (p.period === 'p2021_2027' ? "Sofinancira Evropska unija" : p.period === 'p2014_2020' ? "Evropska unija, Evropski sklad za regionalni razvoj" : '');

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
  'event.slug_taken': error_event_slug_taken,
  'event.status_change': error_event_status_change,
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
  'project.member_unknown': error_project_member_unknown,
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
