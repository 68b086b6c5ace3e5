//! What belongs to each of many, without a list of its own for each.

/// Things of many, which are named by their places; those of one stand beside each other.
pub(super) struct Grouped<T> {
    /// Where those of each end.
    ends: Vec<u32>,
    all: Vec<T>,
}

impl<T> Grouped<T> {
    /// The things of so many, each with the place of what it belongs to, by place.
    pub fn new(count: usize, things: impl Iterator<Item = (u32, T)>) -> Grouped<T> {
        let mut grouped = Grouped { ends: Vec::with_capacity(count), all: Vec::new() };
        for (place, thing) in things {
            grouped.close(place as usize);
            grouped.all.push(thing);
        }
        grouped.close(count);
        grouped
    }

    /// What belongs to the one at a place.
    pub fn of(&self, place: u32) -> &[T] {
        let place = place as usize;
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.all[start as usize..self.ends[place] as usize]
    }

    pub fn all(&self) -> &[T] {
        &self.all
    }

    /// Nothing more belongs to those before a place.
    fn close(&mut self, place: usize) {
        if self.ends.len() < place {
            self.ends.resize(place, self.all.len() as u32);
        }
    }
}

/// The places of ids in a list in their order, when they are asked for in that order too.
pub(super) struct Places<'a, I> {
    ids: &'a [I],
    at: usize,
}

impl<I: Ord> Places<'_, I> {
    pub fn among(ids: &[I]) -> Places<'_, I> {
        Places { ids, at: 0 }
    }

    /// `None`: it is not among them.
    pub fn of(&mut self, id: &I) -> Option<u32> {
        self.at += self.ids[self.at..].iter().take_while(|one| *one < id).count();
        (self.ids.get(self.at) == Some(id)).then_some(self.at as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_its_own() {
        let grouped = Grouped::new(4, [(1, 'a'), (1, 'b'), (3, 'c')].into_iter());
        let of_each: Vec<&[char]> = (0..4).map(|place| grouped.of(place)).collect();
        assert_eq!(of_each, [&[][..], &['a', 'b'], &[], &['c']]);
        assert_eq!(grouped.all(), ['a', 'b', 'c']);
    }

    #[test]
    fn places_are_found_in_order() {
        let mut places = Places::among(&[2, 4, 6]);
        let found = [1, 2, 2, 3, 6, 7].map(|id| places.of(&id));
        assert_eq!(found, [None, Some(0), Some(0), None, Some(2), None]);
    }
}
