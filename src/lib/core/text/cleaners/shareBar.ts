import { matching } from './matching';

const places =
	'x|facebook|twitter|linkedin|e-?mail|whatsapp|link|copy link|telegram|reddit|print|pinterest|flipboard|messenger|bluesky|threads|mastodon|wechat|weibo|viber|instagram|youtube|tweet|share|save|pin';

/** Buttons to share, print, save, listen and follow. */
export const shareBar = matching(
	/^(?:share|tweet|pin|pin it|print|e-?mail|like|save|follow|whatsapp|facebook|twitter|x|linkedin|reddit|telegram|flipboard|copy link|bookmark|listen|comments?|gift)(?: (?:loading\.*|this|on .{1,20}|in .{1,20}|via .{1,20}|article|story|post|page|now|us|to .{1,20}|full article|button|icon))*$/i,
	/^(?:share|follow us|follow (?:him|her|them) on|connect with us|find us|join us|join our|like us)\b.{0,60}(?:[:·|]|\bon |channel|group$)/i,
	new RegExp(String.raw`^(?:${places})(?:[\s·•|,/]+(?:${places})){1,15}$`, 'i'),
	/^(?:listen to (?:this )?(?:article|story)|play audio|audio version|(?:heard|aired|broadcast) on\b|watch on youtube|(?:add|prefer) .{1,30} (?:on|as a preferred source on) google)\b/i,
	/^\d+(?:\.\d+)?[km]? (?:shares?|views?|likes?|retweets?|reads)$/i,
	/^(?:\d{1,2}x|\d\.\d+x)(?:\s+\d(?:\.\d+)?x)*$/i
);
