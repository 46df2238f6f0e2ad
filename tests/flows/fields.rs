//! Fields: one field of a value is labelled, its neighbours are not.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::fmt::Debug;

fn source() -> String {
    String::from("ada@example.org")
}
fn clean() -> String {
    String::from("a word")
}
fn sink<T: Debug>(_: T) {}
fn coin() -> bool {
    std::env::args().count() > 1
}

#[derive(Clone, Debug, Default)]
struct Customer {
    #[cfg_attr(privet, personal(category = "contact.email"))]
    email: String,
    id: u64,
    plan: Plan,
}

#[derive(Clone, Debug, Default)]
struct Plan {
    title: String,
    owner: Option<String>,
}

impl Customer {
    fn sample() -> Self {
        Customer {
            email: source(),
            id: 7,
            plan: Plan::default(),
        }
    }
    fn contact(&self) -> &str {
        &self.email
    }
    fn number(&self) -> u64 {
        self.id
    }
    fn rename(&mut self, title: String) {
        self.plan.title = title;
    }
}

/// The same field names, nothing personal.
#[derive(Clone, Debug, Default)]
struct Template {
    email: String,
    id: u64,
}

pub fn a_labelled_field_is_read(customer: &Customer) {
    sink(&customer.email); //~ personal-data-in-analytics
}

pub fn its_sibling_is_read(customer: &Customer) {
    sink(customer.id);
    sink(&customer.plan.title);
}

pub fn a_field_of_the_same_name_elsewhere() {
    let template = Template {
        email: clean(),
        id: 1,
    };
    sink(&template.email);
    sink(template);
}

pub fn the_whole_value_has_the_field(customer: Customer) {
    sink(customer); //~ personal-data-in-analytics
}

pub fn the_whole_value_without_it(customer: Customer) {
    let Customer { plan, id, .. } = customer;
    sink(plan);
}

pub fn a_getter_gives_the_field(customer: &Customer) {
    let line = format!("to: {}", customer.contact());
    sink(line); //~ personal-data-in-analytics
}

pub fn a_getter_gives_another_field(customer: &Customer) {
    let line = format!("no: {}", customer.number());
    sink(line);
}

pub fn written_into_a_field_and_read_back() {
    let mut plan = Plan::default();
    plan.title = clean();
    plan.owner = Some(source());
    sink(&plan.title);
    if let Some(owner) = &plan.owner {
        sink(owner); //~ personal-data-in-analytics
    }
}

pub fn written_into_one_field_read_from_the_other() {
    let mut plan = Plan::default();
    plan.owner = Some(source());
    plan.title.push_str("gold");
    sink(plan.title);
}

pub fn a_nested_field_through_a_method() {
    let mut customer = Customer {
        email: String::new(),
        id: 1,
        plan: Plan::default(),
    };
    customer.rename(source());
    let Customer {
        plan: Plan { title, .. },
        ..
    } = customer;
    sink(title); //~ personal-data-in-analytics
}

pub fn a_nested_field_beside_the_one_a_method_sets() {
    let mut template = Template::default();
    let mut plan = Plan {
        title: clean(),
        owner: None,
    };
    plan.owner.replace(source());
    template.email = plan.title;
    sink(template.email);
}

pub fn struct_update_takes_the_rest() {
    let base = Plan {
        title: clean(),
        owner: Some(source()),
    };
    let copy = Plan {
        title: String::from("copy"),
        ..base
    };
    sink(copy.owner.unwrap_or_default()); //~ personal-data-in-analytics
}

pub fn struct_update_replaces_what_it_names() {
    let base = Plan {
        title: clean(),
        owner: Some(source()),
    };
    let copy = Plan {
        owner: None,
        ..base
    };
    sink(copy);
}

pub fn update_of_a_labelled_type_keeps_the_label() {
    let old = Customer::sample();
    let new = Customer {
        id: old.id + 1,
        plan: Plan::default(),
        ..old
    };
    let parts = [new.email.as_str(), "x"].join("/");
    sink(parts); //~ personal-data-in-analytics
}

pub fn a_field_is_overwritten() {
    let mut plan = Plan {
        title: source(),
        owner: None,
    };
    plan.title = clean();
    sink(plan.title);
}

pub fn a_field_is_overwritten_on_one_way_only() {
    let mut plan = Plan {
        title: source(),
        owner: None,
    };
    if coin() {
        plan.title = clean();
    }
    sink(plan.title); //~ personal-data-in-analytics
}

pub fn a_whole_value_is_replaced() {
    let mut plan = Plan {
        title: source(),
        owner: Some(source()),
    };
    plan = Plan::default();
    sink(plan);
}

pub fn a_part_is_moved_out(customer: Customer) {
    let Customer { email: to, .. } = customer;
    let boxed = Box::new(to);
    sink(*boxed); //~ personal-data-in-analytics
}

pub fn a_struct_of_references() {
    struct View<'a> {
        head: &'a str,
        tail: &'a str,
    }
    let (a, b) = (clean(), source());
    let view = View { head: &a, tail: &b };
    sink(view.head);
    sink(view.tail); //~ personal-data-in-analytics
}

pub fn a_tuple_struct_and_its_numbers() {
    #[derive(Debug)]
    struct Row(String, String, u8);
    let row = Row(clean(), source(), 3);
    let Row(_, second, _) = &row;
    sink(&row.0);
    sink(second); //~ personal-data-in-analytics
}

pub fn a_tuple_struct_and_its_other_numbers() {
    struct Row(String, String, u8);
    let mut row = Row(source(), clean(), 3);
    std::mem::swap(&mut row.1, &mut clean());
    sink(row.1);
    sink(row.2);
}

pub fn deep_and_back() {
    #[derive(Default)]
    struct Leaf {
        text: String,
    }
    #[derive(Default)]
    struct Branch {
        left: Leaf,
        right: Leaf,
    }
    #[derive(Default)]
    struct Tree {
        top: Branch,
    }
    let mut tree = Tree::default();
    tree.top.left.text = source();
    let Branch { left, right } = tree.top;
    sink(right.text);
    sink(left.text); //~ personal-data-in-analytics
}

pub fn a_part_is_lent_and_changed() {
    let mut plan = Plan {
        title: clean(),
        owner: None,
    };
    {
        let title = &mut plan.title;
        title.insert_str(0, &source());
    }
    sink(&plan); //~ personal-data-in-analytics
}

pub fn another_part_is_lent_and_changed() {
    let mut template = Template {
        email: clean(),
        id: 0,
    };
    let known = source();
    {
        let id = &mut template.id;
        *id += known.len() as u64;
    }
    sink(&template);
}

pub fn the_field_of_a_copy(customer: &Customer) {
    let mut copy = customer.clone();
    copy.email.clear();
    copy.plan.title = customer.email.replace('@', " at ");
    sink(copy.plan.title); //~ personal-data-in-analytics
}

pub fn a_copy_without_it(customer: &Customer) {
    let summary = (
        customer.id,
        customer.plan.title.clone(),
        customer.email.len(),
    );
    sink(summary);
}

pub fn by_a_key_that_is_a_field() {
    #[derive(Clone, Copy, PartialEq)]
    enum Which {
        Title,
        Owner,
    }
    fn pick(plan: &Plan, which: Which) -> String {
        match which {
            Which::Title => plan.title.clone(),
            Which::Owner => plan.owner.clone().unwrap_or_default(),
        }
    }
    let plan = Plan {
        title: clean(),
        owner: Some(source()),
    };
    sink(pick(&plan, Which::Owner)); //~ personal-data-in-analytics
}

pub fn a_union_of_two_plans() {
    let a = Plan {
        title: source(),
        owner: None,
    };
    let b = Plan {
        title: clean(),
        owner: a.owner.clone(),
    };
    sink(&b);
    let both = [a, b];
    sink(both); //~ personal-data-in-analytics
}

pub fn counted_fields() {
    let plan = Plan {
        title: source(),
        owner: Some(source()),
    };
    let filled = usize::from(!plan.title.is_empty()) + usize::from(plan.owner.is_some());
    sink(filled);
}
