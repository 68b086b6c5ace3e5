//! Maps by id that are quick to look into: ids are random, and need no hash that is safe from whoever
//! chooses them.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

/// A map by id.
pub(super) type ById<K, V> = HashMap<K, V, BuildHasherDefault<IdHasher>>;

/// The place of each in a list of ids.
pub(super) fn places<K: Eq + Hash>(ids: impl Iterator<Item = K>) -> ById<K, u32> {
    ids.zip(0..).collect()
}

/// Takes an id for its own hash.
#[derive(Default)]
pub(super) struct IdHasher(u64);

impl Hasher for IdHasher {
    fn write(&mut self, bytes: &[u8]) {
        for part in bytes.rchunks(8) {
            let mut eight = [0; 8];
            eight[..part.len()].copy_from_slice(part);
            self.0 = self.0.rotate_left(7) ^ u64::from_le_bytes(eight);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use hattama_domain::id::RecommendationId;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn each_id_has_a_place_of_its_own() {
        let ids =
            (0..1_000).map(|number| RecommendationId(Uuid::from_u128(number << 100 | number)));
        let map = places(ids.clone());
        assert!(ids.zip(0..).all(|(id, at)| map.get(&id) == Some(&at)));
    }
}
