/** Lines that are never article: comment forms, share bars, adverts, notices, credits, site furniture. */
export const furniture: readonly RegExp[] = [
	/^leave a (?:reply|comment)\b/i,
	/^your e-?mail address will not be published/i,
	/^required fields are marked/i,
	/^you may use these html tags/i,
	/^(?:<[a-z]+[^<>]{0,80}>\s*)+$/i,
	/^this site uses (?:akismet|cookies)/i,
	/^(?:save my name, email|notify me of|post comment|submit comment|log ?in to comment|\d+ (?:comments?|replies|shares|views|letters to the editor)$)/i,
	/^\[ad[_-]?\d*\]$/i,
	/^(?:advertisements?|sponsored(?: content)?|promoted|story continues below.*|continue reading.*|skip to .{1,30}|back to top)$/i,
	/^(?:share|tweet|pin|pin it|print|e-?mail|like|save|follow|whatsapp|facebook|twitter|x|linkedin|reddit|telegram|copy link|bookmark|listen|menu|search|search\.\.\.|live tv|subscribe|sign in|log in|register|home|source|sources|photo|image|video|gallery|download|next|previous|reply|edit|logo|loading\.*)(?: (?:this|on .{1,20}|article|story|post|now))*$/i,
	/^(?:share|follow us|connect with us|find us|join us|join our|like us)\b.{0,60}(?:[:·|]|on |channel)/i,
	/^(?:read|read more|read also|also read|see also|related|related (?:articles?|stories|posts|news)|more on this|more from|watch|listen|recommended|also in this issue|☞.*|must read|don't miss)\s?:/i,
	/^☞/,
	/^(?:listen to (?:this )?article|view this e-?mail in your browser|view in browser|was this forwarded|forwarded message|begin forwarded message|sent from my|unsubscribe|you receive[d]? this|to unsubscribe|manage preferences|support independent|become a member|sign up for|subscribe (?:to|now|here)|click here|tap here|download the app|get the app)\b/i,
	/^(?:copyright|©|\(c\) ?\d{4}|all rights reserved|this (?:article|material|page) (?:was last edited|may not be)|text is available under|hidden categories|categories\s?:|category\s?:|tags?\s?:|tagged\b|filed under|posted (?:in|on)\b|posted by\b|keywords\s?:|topics\s?:|wikimedia commons|authority control|retrieved from|privacy policy|terms of (?:use|service)|cookie (?:policy|settings)|contact us|about us|disclaimer|powered by|printed from|scanned with|issn\b|doi\b)/i,
	/^(?:from wikipedia, the free encyclopedia|jump to (?:navigation|search|content)|find sources|learn how and when|this (?:article|section) (?:needs|does not|relies|may|is part of a series)|main article\s?:|see also\s?:|further information\s?:|not to be confused with|for other uses|\(redirected from)/i,
	/^file ?(?:photo)?\s?[-–—:]\s/i,
	/(?:\/file|getty images|\(ap\)|ap photo.{0,60}|afp photo|reuters\/.{1,40}|epa-efe|photograph:.{1,40}|photo(?: by| credit|:).{1,50}|courtesy (?:of|photo).{0,40})\)?\.?$/i,
	/^(?:photo|photograph|image|picture|figure|fig\.|graphic|map|chart|caption|illustration)\b[ .:]*\d*(?:\.\d+)*\s?[:.–—-]/i,
	/\bcontributed (?:reporting )?to this (?:report|article|story)\b/i,
	/^(?:translated (?:from|by)|edited by|editing by|reporting by|additional reporting|written by .{1,60} for)\b/i,
	/^[A-Z][A-Z .,'/-]{2,40}\s?[—–-]+$/,
	/^(?:[-_=*~]\s?){3,}$/,
	/^(?:v|t|e|\d{1,4}|page \d+(?: of \d+)?|\d+\/\d+|\*?\d{5,}\*?)$/i,
	/^[\p{Emoji_Presentation}\s]+$/u,
	/^\d{1,2}x(?:\s+\d(?:\.\d+)?x)*$/i,
	/^(?:from|to|cc|bcc|reply-to|subject|sent|date)\s?:\s.{0,20}(?:@|\d{1,2}:\d\d|fwd?:|re:|<)/i,
	/^https?:\/\/\S+$/i,
	/\bDistr\.: |^Original: (?:English|French|Russian|Spanish|Arabic|Chinese)$/,
	/^(?:United Nations\s{3,})?[A-Z]{1,3}(?:\/[A-Z\d.]{2,})+$|^\d{2}-\d{5}(?:\s?\([A-Z]\))?(?:\s+\d{6})?$/,
	/^(?:\d{1,3}\s{2,}\S[^\t|]{3,60}|[^\d\s][^\t|.]{3,60}\s{2,}\d{1,3})$/,
	/^[¹²³⁴-⁹]{1,2}\s?\p{L}/u,
	/^(?:original|research|review) article$/i,
	/^received:? .{0,40}accepted\b/i,
	/\(\d{4}\) \d{1,3}, pp?\. \d+/,
	/^(?:compiled by\b|scroll to continue|advertisements? ·)/i,
	/^Q(?:uestion)?\.? .*\(\d{1,3}(?: marks)?\)$/,
	/^we and our \d+ partners\b|\bnewsletter\. sign up\b|, opens new tab$/i,
	/^(?:item \d+ of \d+|\[\d+\/\d+\])\s/i,
	/^(?:our standards|suggested topics)\s?:/i,
	/^read comments\b|^published in .{1,40}, \p{Lu}\p{Ll}+ \d{1,2}(?:st|nd|rd|th)?, \d{4}$/iu,
	/^the (?:writer|author|columnist) (?:is|was|teaches|works)\b.{0,160}$/i,
	/^(?:[^\s»›>][^»›>]{0,30}\s[»›>]\s){1,4}[^»›>.]{1,30}$/,
	/^(?:x|facebook|twitter|linkedin|e-?mail|whatsapp|link|telegram|reddit|print)(?:[\s·|]+(?:x|facebook|twitter|linkedin|e-?mail|whatsapp|link|telegram|reddit|print))+$/i,
	/^(?:[A-Z][\w'’]{1,20}(?: [A-Z][\w'’]{1,20})?\s{2,}){3,12}[A-Z][\w'’]{1,20}$/,
	/^(?:main menu|search wikipedia|donate create account log in|aa|sign in\s+subscribe\b.{0,40})$/i,
	/^\[image: .{0,60}\]$|^issue \d+ · \d+ min read$/i,
	/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+\.?$/
];

/** Headings after which nothing is article any more. */
export const endings =
	/^(?:#{1,6}\s*)?(?:\*\*)?(?:leave a (?:reply|comment)|post a comment|comments?(?: \(\d+\))?|\d+ (?:comments|thoughts on .*|responses to .*)|references|notes and references|footnotes|endnotes|bibliography|works cited|external links|further reading|see also|related (?:articles|posts|stories|news|topics)|more (?:stories|from .{1,30})|read next|you (?:may|might) also like.*|recommended(?: for you)?|what else we are reading|about the author|share this(?: .{1,10})?|review questions|key terms)(?:\*\*)?\s?(?:\[edit\])?:?$/i;

/** Opens a box of navigation, which lasts until prose or a heading. */
export const boxes =
	/^(?:\|\s?)?(?:this article is )?part of (?:a|the) series (?:on|of)\b|^contents(?: hide)?$/i;

/** A row of a table written with bars: at least two bars between cells. */
export const tableRow = /^\|?[^|\n]*\|[^|\n]*\|[^\n]*$/;

/** The line of dashes below a table's head. */
export const tableRule = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;
