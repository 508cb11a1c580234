import { startHere } from '$lib/app/here';

// The store opens while Kit still gets what the page itself is made of.
startHere();
