import { matchingWhole } from './matching';

/** Who else worked on it: translators, editors, compilers, agencies. */
export const credit = matchingWhole(
	/\bcontributed (?:reporting )?to this (?:report|article|story)\b/i,
	/^(?:translated (?:from|by)|translation by|edited by|editing by|reporting by|additional reporting|written by .{1,60} for|compiled by|produced by|graphics? by|photography by|with (?:inputs|reporting|files) from|inputs from)\b/i,
	/^\(?(?:this (?:article|story|piece|essay|post) (?:was|is|has been|first|originally) (?:first |originally |also )?(?:published|appeared|written|produced|translated|auto-generated|adapted|syndicated)|(?:first|originally) published (?:in|on|by|at)\b|republished (?:from|with)\b|reprinted (?:from|with)\b|published with permission)/i,
	/^published in .{1,40}, \p{Lu}\p{Ll}+ \d{1,2}(?:st|nd|rd|th)?, \d{4}$/iu,
	/^(?:table \d+\.?\s)?(?:data )?sources?\s?:/i,
	/^the (?:views|opinions) expressed\b/i
);
