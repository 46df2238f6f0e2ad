//! Labels of the program: what fields, sources and inputs declare, read from annotations and the catalog alike.

use privet_catalog::{Catalog, LabelWords, Proof};
use privet_ir::annotation::{Annotation, Meta, MetaValue};
use privet_ir::item::{Field, ItemKind};
use privet_ir::names::Symbol;
use privet_ir::program::Program;
use privet_ir::span::{FileId, Location};
use std::collections::BTreeMap;

use crate::world::ty::{Ty, TyKind, Types};
use crate::world::{AdtId, World};

/// A label: an index into [`Labels::all`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LabelId(pub u32);

/// What a guard proves: an index into [`Labels::claims`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ClaimId(pub u32);

/// What a successful check proves of its subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// What a guard says that it proves.
    Proof(Proof),
    /// That a function of this path succeeded.
    Passed(Vec<String>),
}

/// What a label says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// What the data is.
    pub category: String,
    /// What it may be used for.
    pub purposes: Vec<String>,
    /// Whose it is.
    pub subject: Option<String>,
    /// The field or function that carries it, as a path.
    pub item: String,
    /// Where it is declared.
    pub at: Location,
    /// It was declared by a field (else by a function's result).
    pub is_field: bool,
}

/// How a field is declared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FieldLabel {
    /// With a label.
    Label(LabelId),
    /// Reviewed as not personal.
    NotPersonal,
}

/// All labels, and which fields and types carry them.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    /// All of them.
    pub all: Vec<Label>,
    /// By type, variant and field.
    pub fields: BTreeMap<(AdtId, u32, Symbol), FieldLabel>,
    /// All that guards prove; with none there is no guard to follow.
    pub claims: Vec<Claim>,
    /// Types that hold labelled fields, however deep.
    labelled_types: Vec<bool>,
}

impl Labels {
    /// The label `id`.
    pub fn get(&self, id: LabelId) -> &Label {
        &self.all[id.0 as usize]
    }

    /// Whether any field is labelled.
    pub fn has_fields(&self) -> bool {
        self.labelled_types.contains(&true)
    }

    /// A new label.
    pub fn add(&mut self, label: Label) -> LabelId {
        if let Some(at) = self.all.iter().position(|known| *known == label) {
            return LabelId(at as u32);
        }
        self.all.push(label);
        LabelId(self.all.len() as u32 - 1)
    }

    /// A new claim.
    pub fn claim(&mut self, claim: Claim) -> ClaimId {
        let known = self.claims.iter().position(|known| *known == claim);
        let at = known.unwrap_or_else(|| {
            self.claims.push(claim);
            self.claims.len() - 1
        });
        ClaimId(at as u32)
    }

    /// What a field carries.
    pub fn field(&self, adt: AdtId, variant: u32, field: Symbol) -> Option<FieldLabel> {
        self.fields.get(&(adt, variant, field)).copied()
    }

    /// Whether a type holds labelled fields, however deep.
    pub fn touches<T: Types + ?Sized>(&self, types: &T, ty: Ty) -> bool {
        self.touches_within(types, ty, 6)
    }

    fn touches_within<T: Types + ?Sized>(&self, types: &T, ty: Ty, depth: u32) -> bool {
        if depth == 0 {
            return false;
        }
        let any = |parts: &[Ty]| {
            parts
                .iter()
                .any(|&part| self.touches_within(types, part, depth - 1))
        };
        match types.kind(ty) {
            TyKind::Adt(adt, args) => {
                self.labelled_types
                    .get(adt.index())
                    .copied()
                    .unwrap_or(false)
                    || any(args)
            }
            TyKind::Foreign(_, args) | TyKind::Tuple(args) => any(args),
            TyKind::Ref(_, to) | TyKind::Ptr(to) | TyKind::Slice(to) | TyKind::Array(to) => {
                self.touches_within(types, *to, depth - 1)
            }
            TyKind::Unknown
            | TyKind::Never
            | TyKind::Prim(_)
            | TyKind::FnPtr(..)
            | TyKind::FnDef(_)
            | TyKind::Ctor(..)
            | TyKind::Closure(_)
            | TyKind::Param(_)
            | TyKind::Assoc(..)
            | TyKind::Dyn(_)
            | TyKind::Opaque(_)
            | TyKind::Var(_) => false,
        }
    }

    /// Reads the labels of all fields.
    pub fn of_fields(world: &World<'_>, catalog: &Catalog) -> Labels {
        let mut labels = Labels::default();
        for at in 0..world.adts.len() {
            labels.read_type(world, catalog, AdtId(at as u32));
        }
        labels.spread(world);
        labels
    }

    fn read_type(&mut self, world: &World<'_>, catalog: &Catalog, id: AdtId) {
        let def = world.adt(id);
        let item = world.item(def.site);
        let path = world.join(&world.adt_path(id));
        let segments: Vec<&str> = path.split("::").collect();
        let entries = catalog.labels.find(&segments, !def.is_described);
        let of_type = Words::read(world.program, def.site.file, &item.annotations);
        let one = |labels: &mut Labels, variant: u32, variant_words: &Words, field: &Field| {
            let name = world.program.symbol(def.site.file, field.name);
            let text = world.text(name);
            let mut words = Words::read(world.program, def.site.file, &field.annotations);
            if !words.says_something() {
                words = Words::of_comments(world.program, def.site.file, field);
            }
            for entry in &entries {
                let named =
                    entry.fields.is_empty() || entry.fields.iter().any(|field| field.value == text);
                if named && !words.says_something() {
                    words = Words::of(&entry.label);
                }
            }
            let words = words.or(variant_words).or(&of_type);
            let found = if words.none {
                Some(FieldLabel::NotPersonal)
            } else {
                words.category.map(|category| {
                    let label = Label {
                        category,
                        purposes: words.purposes,
                        subject: words.subject,
                        item: format!("{path}.{text}"),
                        at: Location {
                            file: def.site.file,
                            span: field.span,
                        },
                        is_field: true,
                    };
                    FieldLabel::Label(labels.add(label))
                })
            };
            if let Some(found) = found {
                labels.fields.insert((id, variant, name), found);
            }
        };
        match &item.kind {
            ItemKind::Struct(body) => {
                for field in &body.fields {
                    one(self, 0, &Words::default(), field);
                }
            }
            ItemKind::Enum(body) => {
                for (at, variant) in body.variants.iter().enumerate() {
                    let words = Words::read(world.program, def.site.file, &variant.annotations);
                    for field in &variant.fields {
                        one(self, at as u32, &words, field);
                    }
                }
            }
            _ => {}
        }
    }

    /// A type touches labels when a field carries one or has a type that does.
    fn spread(&mut self, world: &World<'_>) {
        self.labelled_types = vec![false; world.adts.len()];
        for (&(adt, _, _), label) in &self.fields {
            if let FieldLabel::Label(_) = label {
                self.labelled_types[adt.index()] = true;
            }
        }
        loop {
            let mut changed = false;
            for (at, def) in world.adts.iter().enumerate() {
                if self.labelled_types[at] {
                    continue;
                }
                let fields = def.variants.iter().flat_map(|variant| &variant.fields);
                if fields
                    .into_iter()
                    .any(|field| self.touches(&world.types, field.ty))
                {
                    self.labelled_types[at] = true;
                    changed = true;
                }
            }
            if !changed {
                return;
            }
        }
    }
}

/// What `personal(..)` says, wherever it stands.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// `category`.
    pub category: Option<String>,
    /// `purpose`, `purposes`.
    pub purposes: Vec<String>,
    /// `subject`.
    pub subject: Option<String>,
    /// `none`.
    pub none: bool,
}

impl Words {
    /// Reads the `personal` annotations among these.
    pub fn read(program: &Program, file: FileId, annotations: &[Annotation]) -> Words {
        let mut words = Words::default();
        for annotation in annotations {
            let lowered = &program.file(file).lowered;
            if lowered.text(annotation.word) == "personal" && annotation.malformed.is_none() {
                words.add(program, file, &annotation.args);
            }
        }
        words
    }

    /// Reads the `personal` comments that speak of a field: of its line, or of an attribute's above it.
    fn of_comments(program: &Program, file: FileId, field: &Field) -> Words {
        let lowered = &program.file(file).lowered;
        let mut words = Words::default();
        if lowered.comments.is_empty() {
            return words;
        }
        let attributes = field.attributes.iter().map(|attribute| attribute.span.lo);
        let start = attributes.min().unwrap_or(field.span.lo).min(field.span.lo);
        let lines = line_of(lowered, start)..=line_of(lowered, field.span.lo);
        for comment in &lowered.comments {
            let annotation = &comment.annotation;
            let meant = lines.contains(&comment.line) && annotation.malformed.is_none();
            if meant && lowered.text(annotation.word) == "personal" {
                words.add(program, file, &annotation.args);
            }
        }
        words
    }

    /// Reads the keys of a label.
    pub fn add(&mut self, program: &Program, file: FileId, args: &[Meta]) {
        let lowered = &program.file(file).lowered;
        for meta in args {
            let key = lowered.text(meta.key);
            match (key, &meta.value) {
                ("category", MetaValue::Str(text)) => {
                    self.category = Some(lowered.text(*text).to_owned())
                }
                ("subject", MetaValue::Str(text)) => {
                    self.subject = Some(lowered.text(*text).to_owned())
                }
                ("purpose" | "purposes", MetaValue::Str(text)) => {
                    self.purposes.push(lowered.text(*text).to_owned())
                }
                ("purposes" | "purpose", MetaValue::List(list)) => {
                    let texts = list.iter().filter_map(|meta| match &meta.value {
                        MetaValue::Str(text) => Some(lowered.text(*text).to_owned()),
                        _ => None,
                    });
                    self.purposes.extend(texts);
                }
                ("none", MetaValue::Word) => self.none = true,
                _ => {}
            }
        }
    }

    /// The words of a catalog entry.
    pub fn of(words: &LabelWords) -> Words {
        Words {
            category: words
                .category
                .as_ref()
                .map(|category| category.value.clone()),
            purposes: words
                .purposes
                .iter()
                .map(|purpose| purpose.value.clone())
                .collect(),
            subject: words.subject.as_ref().map(|subject| subject.value.clone()),
            none: words.none,
        }
    }

    fn says_something(&self) -> bool {
        self.none || self.category.is_some()
    }

    /// These words, with what they leave out taken from `outer`.
    fn or(mut self, outer: &Words) -> Words {
        if self.none {
            return self;
        }
        if self.category.is_none() && outer.none {
            self.none = true;
            return self;
        }
        self.category = self.category.or_else(|| outer.category.clone());
        if self.purposes.is_empty() {
            self.purposes.clone_from(&outer.purposes);
        }
        self.subject = self.subject.or_else(|| outer.subject.clone());
        self
    }
}

/// The line of an offset, from 0.
pub(crate) fn line_of(lowered: &privet_ir::program::LoweredFile, offset: u32) -> u32 {
    lowered.lines.line_of(offset)
}
