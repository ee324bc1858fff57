import { inLanguage } from '../../language/in-language.ts';

export const words = inLanguage({
  en: {
    title: 'Gym and weights',
    lead: 'Sessions use what is here, and loads are only those that you can make.',
    back: 'Settings',
    usual: 'Where you usually train',
    notTold: 'Nothing was told yet, so the plan goes by the equipment that your logged lifts took.',
    save: 'Save',
    saved: 'Your equipment is saved; the plan goes by it from now on.',
    trips: 'Days away',
    tripsLead: 'On these days you train with something else, or with nothing.',
    noTrips: 'No days away are told.',
    from: 'From',
    to: 'Up to and with',
    datesProblem: 'The last day comes before the first.',
    addTrip: 'Add days away',
    saveTrip: 'Save these days',
    cancel: 'Cancel',
    tripSaved: 'The days away are saved.',
    removeTrip: (from: string, to: string): string => `Remove ${from} to ${to}`,
    remove: 'Remove',
    removed: 'The days away were removed.',
    nothing: 'Nothing but your own weight',
    days: (from: string, to: string): string => `${from} to ${to}`,
    over: 'over',
  },
});
