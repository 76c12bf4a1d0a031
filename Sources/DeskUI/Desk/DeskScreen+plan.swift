import DayModel
import ScreenKit

/// A plan that was changed while the desk is open.
extension DeskScreen {
    /// Takes it over: what is being typed stays, under the new plan's numbers.
    mutating func followPlan(in new: DaySnapshot) -> [Effect] {
        let old = plan
        let changes = PlanDocument(new.plan).changes(since: PlanDocument(old))
        snapshot = new
        desk = new.plan.desk(desk.id) ?? desk
        lists = FormLists(plan: new.plan, codes: phrases.codes)
        var kept = form.keptMaterials
        let text = MaterialsText.moved(form.materials.text, from: old, to: new.plan, kept: &kept)
        if text != form.materials.text {
            form.materials.set(text)
            form.keptMaterials = kept
        }
        // It may be another one of the list by now.
        if form.marked != nil { form.marked = form.query.isBlank ? nil : 0 }
        // What could not be saved is more urgent.
        guard !changes.isEmpty, status?.role != .alarm else { return draftEffect() }
        status = Status(text: phrases.setup.planChanged(phrases.setup.short(changes)), role: .notice)
        return draftEffect()
    }
}
