/*
 * What lines say that are no article, for `anyOf`: phrases on lines of their own or between bars; `(a|b)` is either, and a question
 * mark says that the letter or the bracket before it may be missing.
 */

/** Rights, terms and how a copy came to be. */
export const rights = `
all rights reserved
this (article|material|page|work|document) (may not be|is licensed|is licenced|is protected)
privacy (policy|notice)|terms (of|and|&) (use|service|conditions)|cookie (policy|settings|preferences|notice)
contact us|about us|disclaimer|powered by|proudly powered|hosted by|designed (by|for)|site by
printed from|scanned (with|by)|downloaded (from|by|on)|created with|reproduced (with|by)
for (internal|personal|private) use only|not for (citation|circulation|sale)|do not (copy|cite|sell|distribute)
`;

/** How notes on cookies begin. */
export const cookies = `
this (web)?site uses (akismet|cookies)|this website uses|cookies help us
accept (all )?cookies|manage (cookies|choices|consent)
`;

/** The buttons below them. */
export const consents = `accept|reject|agree|decline|allow|dismiss|got it|ok|manage|customise|customize`;

/** What those are pressed for. */
export const consented = `all|and close|selected|choices|options|cookies|preferences|settings|necessary only`;

/** Languages of papers that bodies put out. */
export const paperLanguages = `English|French|Russian|Spanish|Arabic|Chinese`;

/** What journals print above an article. */
export const journalMarks = `
(original|research|review) article|open access|peer reviewed|peer-reviewed|article history|check for updates
`;

/** Pleas to subscribe, to give, to download. */
export const pleas = `
support independent|become a (member|subscriber|patron)|sign up (for|to)|subscribe (to|now|here|today|for)
click here to (subscribe|join|sign|donate|support|download)|tap here|download (the|our) app|get (the|our) app
get unlimited|start your (free )?trial|already a (subscriber|member)|to continue reading
this (article|content) is (for|reserved for|free for)|enjoy(ing)? this
if you (liked|enjoyed|like) this|help us (keep|stay|continue)|donate (now|today|to)|buy me a coffee
`;

/** Pleas that may stand anywhere in a line. */
export const pleasWithin = `(straight|delivered) to your inbox|free e-?mail newsletter`;

/** Where a text turns aside for adverts. */
export const advertTurns = `
story continues below|article continues (below|after)|continue reading|skip (past|ad|advert)|scroll to continue|advertisements? ·
`;

/** Labels of adverts. */
export const advertLabels = `advertisements?|adverts?|promoted`;

/** Kinds of pictures, as their captions name them. */
export const pictures = `
photo|photograph|image|picture|figure|fig.|graphic|map|chart|caption|illustration|video|infographic
`;

/** Sounds that subtitles tell. */
export const sounds = `soundbite|music|applause|laughter|cheers|crosstalk|inaudible|pause|video clip`;

/** Where captions say that the picture shows something. */
export const picturePlaces = `above|below|left|right|top|pictured|in this (photo|picture|image|file photo)`;

/** Agencies and archives that pictures come from. */
export const pictureSources = `
/file|getty images|reuters|epa-efe|shutterstock|alamy|unsplash|wikimedia commons|bloomberg|xinhua|tass|anadolu( agency)?
`;

/** What forms for comments say. */
export const commentForms = `
your e-?mail address will not be published|required fields are marked|you may use these html tags
save my name, email|notify me of|post (a )?comment|submit comment|(log|sign) ?in to (comment|reply|vote)
leave a (reply|comment)|read comments|be the first to comment|view (all )?comments|load more comments
`;

/** What is counted of posts, alone on its line. */
export const commentCounts = `comments?|replies|shares|views|likes|upvotes|reactions|letters to the editor`;

/** Buttons below a comment. */
export const commentButtons = `
reply|recommend|like|upvote|downvote|report abuse|report|flag|quote|permalink
`;

/** Headings of comments. */
export const commentHeadings = `
post a comment|(reader |your )?comments?|(join the )?(discussion|conversation)|letters to the editor|have your say|what do you think
`;

/** Words of those who comment, which no article says much. */
export const personal = `i my me you your im ive dont thanks lol agree disagree`;

/** Who else worked on a text. */
export const helpers = `
translated (from|by)|translation by|edited by|editing by|reporting by|additional reporting|compiled by|produced by|graphics? by
photography by|with (inputs|reporting|files) from|inputs from|the (views|opinions) expressed
`;

/** How those are told within a line. */
export const contributions = `contributed (reporting )?to this (report|article|story)`;

/** How a text came out first. */
export const firstPublished = `
this (article|story|piece|essay|post) (was|is|has been|first|originally) (first |originally |also )?(published|appeared|written)
this (article|story|piece|essay|post) (was|is|has been|first|originally) (first |originally |also )?(produced|translated|auto-generated)
this (article|story|piece|essay|post) (was|is|has been|first|originally) (first |originally |also )?(adapted|syndicated)
(first|originally) published (in|on|by|at)|(republished|reprinted) (from|with)|published with permission
`;

/** Lines of letters and of those that many get. */
export const mailLines = `
sent from my|get outlook for|view (this (e-?mail|message|newsletter) |it )?in (your |a )?browser
was this (e-?mail |newsletter )?forwarded|did (someone|somebody|a friend) (forward|send)|our mailing address|forwarded by
you (are )?receiv(ed?|ing) this|to unsubscribe|unsubscribe|manage (your )?preferences|update your preferences|list-unsubscribe
`;

/** Heads of letters. */
export const mailHeads = `from|to|cc|bcc|reply-to|subject|sent|date`;

/** Ends of letters. */
export const mailEnds = `
((kind|best|warm) )?(regards|wishes)|best|cheers|warmly|sincerely|yours (sincerely|faithfully|truly)
until next (week|time|month)|thanks for reading
`;

/** What mailing lists say of themselves. */
export const mailingLists = `unsubscribe|subscribed|mailing list|google groups|opt out|opt-out|optout|preferences`;

/** Headings of questions at the end of a chapter. */
export const questionHeadings = `
(review|discussion|study|practice|comprehension) questions?|key terms|glossary|exercises|check your (understanding|progress)
`;

/** Headings of lists of works and links. */
export const referenceHeadings = `
references|notes|notes and references|footnotes|endnotes|bibliography|works cited|(select(ed)? )?sources|external links
further reading|see also
`;

/** What points to other articles, before a colon. */
export const pointers = `
read|read more|read also|also read|read next|see also|see related|related|related (articles?|stories|posts|news|reading|coverage)
more on this( story)?|more from|watch|watch now|listen|recommended|also in this issue|must read|don't miss
`;

/** Headings of boxes that point to other articles. */
export const pointerHeadings = `
related( (articles?|posts?|stories|news|topics|content|coverage|reading|links?))?|more (stories|news|coverage|on this( story)?|like this)
read (next|more|also)|recommended( for you| reading| stories)?|what (else )?we( are|’re|'re) (reading|watching|listening to)
trending( now)?|most (read|popular|viewed|shared)|top stories|latest (news|stories|articles|posts)|editors?(’|')s? picks?
don(’|')t miss|elsewhere|popular (posts|stories|now)|next (article|story|post)|previous (article|story|post)
`;

/** What texts are filed under, before a colon. */
export const filings = `tags?|topics?|category|categories|labels?|in this (story|article)|sections?`;

/** How an encyclopedia's notes on its own article begin. */
export const wikiNotes = `
from wikipedia, the free encyclopedia|jump to (navigation|search|content)|find sources|learn how and when
this (article|section|page|biography) (needs|does not|relies|may|is an orphan|is part of a series|possibly|contains|has multiple issues)
please help (improve|update)|not to be confused with|for other uses|redirects here.
hidden categories|wikimedia commons|authority control|retrieved from|this page was last edited
text is available under|the template below
`;

/** Where an encyclopedia points to, before a colon. */
export const wikiPointers = `main articles?|see also|further information|category|categories`;

/** What stands around an encyclopedia's article, the whole line. */
export const wikiMenus = `
main menu|search wikipedia|donate create account log in|article talk|read edit view history
toggle the table of contents|edit links|appearance hide|from wikisource
`;

/** What authors do, as a note on them begins after their name. */
export const authorDoings = `
is|was|teaches|works|writes|worked|served|holds|heads|studied|studies|covers|reports|lives|has (written|been|taught)
does not work|do not work|can be (reached|found)
`;

/** How notes on authors begin. */
export const authorNotes = `
about the authors?|disclosure statement
the (writer|author|columnist|contributor)s?,? (is|was|are|teaches|works|writes|can be)
`;

/** What authors are. */
export const authorPosts = `
lecturer|professor|fellow|director|researcher|associate|correspondent|editor|analyst|columnist|reporter|scholar|candidate|student
`;

/** What notes on authors tell beside their posts. */
export const authorLives = `
authors?|lecturer|professor|fellow|researcher|correspondent|editor|analyst|columnist|reporter|scholar
teach(es)?|taught|writes|studie(s|d)|degree|doctorate|ph.?d
`;

/** Where they have their posts. */
export const authorHouses = `department|institute|university|school|faculty|centre|center|college`;

/** What programs for chats say between the messages. */
export const chatNotes = `
end-to-end encrypted|created (this )?group|joined (the (group|chat|channel)|using)|changed (the|this|their)|media omitted
deleted this message|message was deleted|(missed )?(voice|video) call|pinned a message
`;

/** Ends of the names of files. */
export const fileEnds = `png|jpe?g|pdf|docx?|pptx?|mp3|mp4`;

/** Ends of the addresses of sites, as articles name them. */
export const siteEnds = `com|org|net|edu|gov|example|int|me`;

/** Ends of addresses that are pasted alone. */
export const addressEnds = `com|org|net|int|gov|edu|info|io|eu|uk|pk|in|ru|cn|de|fr`;

/** Words of dates and times, as a line has them that says no more. */
export const dateWords = `
(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(rs)?|fri|sat|sun)(uary|ruary|ch|il|ust|ember|tember|ober|day|nesday|urday)?
(a|p)m|(e|c|m|p)?(s|d)?t|gmt|utc|ist|cet|at|on|ago|updated|published|posted|last|first
`;
